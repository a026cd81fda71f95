namespace LockOrder.Package.Tests;

/// <summary>What the consumers are made of.</summary>
internal static class Sources
{
    public const string Document = """
        # Lock ordering

        ```lock-order
        Bank.Registry
          ->Bank.Ledger
        ```
        """;

    /// <summary>Acquires the two locks of the document in the wrong order, and raises an event under one of them.</summary>
    public const string Inversion = """
        using System;

        public class Bank
        {
            private readonly object _registry = new();
            private readonly object _ledger = new();
            private int _total;

            public event EventHandler? Changed;

            public void Post()
            {
                lock (_ledger)
                {
                    lock (_registry)
                    {
                        _total++;
                    }
                }
            }

            public void Tell()
            {
                lock (_ledger)
                {
                    Changed?.Invoke(this, EventArgs.Empty);
                    _total++;
                }
            }
        }
        """;

    /// <summary>Acquires a third lock, of which the document says nothing.</summary>
    public const string Undocumented = """
        public class Bank
        {
            private readonly object _registry = new();
            private readonly object _ledger = new();
            private readonly object _audit = new();

            public void Post()
            {
                lock (_registry) { lock (_ledger) { } }
            }

            public void Review()
            {
                lock (_registry) { lock (_audit) { } }
            }
        }
        """;

    /// <summary>Two locks in both orders.</summary>
    public const string Circle = """
        public class Bank
        {
            private readonly object _registry = new();
            private readonly object _ledger = new();

            public void Post()
            {
                lock (_ledger) { lock (_registry) { } }
            }

            public void Undo()
            {
                lock (_registry) { lock (_ledger) { } }
            }
        }
        """;

    public const string NamedLock = """
        public class Bank
        {
            [LockOrder.LockName("the registry")]
            private readonly object _registry = new();

            public void Post()
            {
                lock (_registry) { }
            }
        }
        """;
}
