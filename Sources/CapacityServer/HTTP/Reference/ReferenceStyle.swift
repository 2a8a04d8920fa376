/// How the reference looks: in the colours that the reader's system asks for, without a script.
enum ReferenceStyle {
  static let css = """
    :root { color-scheme: light dark; --line: #8888; --soft: light-dark(#f3f4f6, #22262b); }
    body { font: 1rem/1.5 system-ui, sans-serif; margin: 0; }
    main { margin: 0 auto; max-width: 70rem; padding: 1rem; }
    h2, h3 { margin-block: 2rem .5rem; }
    h2 { border-top: 1px solid var(--line); padding-top: 1rem; }
    p { max-width: 75ch; }
    pre { background: var(--soft); overflow-x: auto; padding: .75rem; }
    code, pre { font: .9rem/1.5 ui-monospace, monospace; }
    div { overflow-x: auto; }
    table { border-collapse: collapse; min-width: 40rem; }
    th, td { border-bottom: 1px solid var(--line); padding: .25rem .75rem .25rem 0; text-align: start; vertical-align: top; }
    th { font-weight: 600; }
    :target { background: var(--soft); }
    @media print { pre { white-space: pre-wrap; } }

    """
}
