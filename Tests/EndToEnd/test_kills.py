"""kill -9 at random moments: nothing that was acknowledged is lost, nothing is there twice. `Tests/run faults`."""

import random

import pytest

from kill_rounds import Books, expect_all_kept, killed_under_load, send_open_again


@pytest.mark.faults
def test_nothing_acknowledged_is_lost_by_kill_9(fresh_server, rounds, seed):
    print(f"\nseed {seed}, {rounds} rounds")
    chance = random.Random(seed)
    books = Books()
    interrupted = 0
    for number in range(rounds):
        killed_under_load(fresh_server, books, chance.randrange(2**32), f"round-{number}")
        expect_all_kept(fresh_server, books)
        interrupted += len(books.open)
        fresh_server.start()
        send_open_again(fresh_server, books)
    fresh_server.stop()
    expect_all_kept(fresh_server, books)
    assert not books.open
    print(f"{len(books.acknowledged)} acknowledged, all kept; {interrupted} calls were cut off")
    assert interrupted >= rounds // 2, "the kills came when nothing was running"
