using System.Threading.Tasks;
using LockOrder.Analyzers.CodeFixes.Order;
using Xunit;

namespace LockOrder.Analyzers.Tests.CodeFixes;

public sealed class ReorderAcquiresTests
{
    private const string Document = """
        ```lock-order
        Bank.Registry
          ->Bank.Ledger
            ->Bank.Journal
        ```
        """;

    [Fact]
    public Task Statements_AreSwapped() => Check(
        """
            public void Post()
            {
                lock (_ledger)
                {
                    lock ({|LOCK1001:_registry|})
                    {
                        _total++;
                    }
                }
            }
        """,
        """
            public void Post()
            {
                lock (_registry)
                {
                    lock (_ledger)
                    {
                        _total++;
                    }
                }
            }
        """);

    [Fact]
    public Task Statements_KeepTheirComments() => Check(
        """
            public void Post()
            {
                // Both, for the total.
                lock (_ledger) /* first */
                {
                    // Then the other.
                    lock ({|LOCK1001:_registry|}) // second
                    {
                        _total++; // one more
                    }
                }
            }
        """,
        """
            public void Post()
            {
                // Both, for the total.
                lock (_registry) /* first */
                {
                    // Then the other.
                    lock (_ledger) // second
                    {
                        _total++; // one more
                    }
                }
            }
        """);

    [Fact]
    public Task Calls_AreSwapped() => Check(
        """
            public void Post()
            {
                // The ledger.
                Monitor.Enter(_ledger);
                {|LOCK1001:Monitor.Enter(_registry)|};
                _total++;
                Monitor.Exit(_registry);
                Monitor.Exit(_ledger);
            }
        """,
        """
            public void Post()
            {
                Monitor.Enter(_registry);
                // The ledger.
                Monitor.Enter(_ledger);
                _total++;
                Monitor.Exit(_ledger);
                Monitor.Exit(_registry);
            }
        """);

    [Fact]
    public Task CallsWithFinally_AreSwappedAtBothEnds() => Check(
        """
            public void Post()
            {
                Monitor.Enter(_ledger);
                try
                {
                    {|LOCK1001:Monitor.Enter(_registry)|};
                    try
                    {
                        _total++;
                    }
                    finally
                    {
                        Monitor.Exit(_registry);
                    }
                }
                finally
                {
                    Monitor.Exit(_ledger);
                }
            }
        """,
        """
            public void Post()
            {
                Monitor.Enter(_registry);
                try
                {
                    Monitor.Enter(_ledger);
                    try
                    {
                        _total++;
                    }
                    finally
                    {
                        Monitor.Exit(_ledger);
                    }
                }
                finally
                {
                    Monitor.Exit(_registry);
                }
            }
        """);

    [Fact]
    public Task Usings_AreSwapped() => Check(
        """
            public void Post()
            {
                using (_journal.EnterScope())
                {
                    using ({|LOCK1001:_audit.EnterScope()|})
                    {
                        _total++;
                    }
                }
            }
        """,
        """
            public void Post()
            {
                using (_audit.EnterScope())
                {
                    using (_journal.EnterScope())
                    {
                        _total++;
                    }
                }
            }
        """,
        """
        ```lock-order
        Bank.Audit -> Bank.Journal
        ```
        """);

    [Fact]
    public Task SeveralMethods_AllAtOnce() => Check(
        """
            public void Post()
            {
                lock (_ledger) { lock ({|LOCK1001:_registry|}) { _total++; } }
            }

            public void Undo()
            {
                lock (_ledger)
                lock ({|LOCK1001:_registry|})
                {
                    _total--;
                }
            }
        """,
        """
            public void Post()
            {
                lock (_registry) { lock (_ledger) { _total++; } }
            }

            public void Undo()
            {
                lock (_registry)
                lock (_ledger)
                {
                    _total--;
                }
            }
        """);

    [Fact]
    public Task ThreeLocks_OnlyWhenTheThirdAgrees() => Refused(
        """
            public void Post()
            {
                lock (_audit)
                {
                    lock ({|LOCK1001:_registry|})
                    {
                    }
                }
            }
        """,
        """
        ```lock-order
        Bank.Registry -> Bank.Audit [leaf]
        Bank.Audit !-> Bank.Registry
        Bank.Registry !-> Bank.Audit
        ```
        """);

    [Fact]
    public Task CodeBetween_Refused() => Refused(
        """
            public void Post()
            {
                lock (_ledger)
                {
                    _total++;
                    lock ({|LOCK1001:_registry|})
                    {
                        _total++;
                    }
                }
            }
        """);

    [Fact]
    public Task LockThatMayChange_Refused() => Refused(
        """
            private object _registryNow = new object();

            public void Post()
            {
                lock (_ledger)
                {
                    lock ({|LOCK1001:_registryNow|})
                    {
                    }
                }
            }
        """,
        """
        ```lock-order
        Bank.RegistryNow -> Bank.Ledger
        ```
        """);

    private static Task Check(string before, string after, string? document = null) =>
        Verify.Fix<ReorderAcquires>(Bank(before), Bank(after), document ?? Document, key: "LOCK1001.ReorderAcquires");

    private static Task Refused(string body, string? document = null) => Verify.NoFix<ReorderAcquires>(Bank(body), document ?? Document);

    private static string Bank(string members) =>
        $$"""
        using System.Threading;

        public class Bank
        {
            private readonly object _registry = new object();
            private readonly object _ledger = new object();
            private readonly Lock _journal = new();
            private readonly Lock _audit = new();
            private int _total;

        {{members}}
        }
        """;
}
