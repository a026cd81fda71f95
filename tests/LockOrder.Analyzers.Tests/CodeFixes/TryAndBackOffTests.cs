using System.Threading.Tasks;
using LockOrder.Analyzers.CodeFixes.Order;
using Xunit;

namespace LockOrder.Analyzers.Tests.CodeFixes;

public sealed class TryAndBackOffTests
{
    private const string Document = """
        ```lock-order
        Bank.Registry -> Bank.Ledger
        ```
        """;

    [Fact]
    public Task LockStatements_BecomeAnAttempt() => Check(
        """
            public void Post()
            {
                // Both.
                lock (_ledger)
                {
                    // The outer one.
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
                while (true)
                {
                    // Both.
                    lock (_ledger)
                    {
                        // The outer one.
                        if (Monitor.TryEnter(_registry))
                        {
                            try
                            {
                                _total++;
                            }
                            finally
                            {
                                Monitor.Exit(_registry);
                            }

                            break;
                        }
                    }

                    Thread.Yield();
                }
            }
        """);

    [Fact]
    public Task Returns_NeedNoBreak() => Check(
        """
            public int Total()
            {
                lock (_ledger)
                {
                    lock ({|LOCK1001:_registry|})
                    {
                        return _total;
                    }
                }
            }
        """,
        """
            public int Total()
            {
                while (true)
                {
                    lock (_ledger)
                    {
                        if (Monitor.TryEnter(_registry))
                        {
                            try
                            {
                                return _total;
                            }
                            finally
                            {
                                Monitor.Exit(_registry);
                            }
                        }
                    }

                    Thread.Yield();
                }
            }
        """);

    [Fact]
    public Task NestedInAnotherLock_SeveralAtOnce() => Check(
        """
            private readonly Lock _outer = new();

            public void Post()
            {
                lock (_outer)
                {
                    lock (_ledger)
                    {
                        lock ({|LOCK1001:_registry|})
                        {
                            _total++;
                        }
                    }
                }
            }

            public void Undo()
            {
                lock (_ledger)
                {
                    lock ({|LOCK1001:_registry|})
                    {
                        _total--;
                    }
                }
            }
        """,
        """
            private readonly Lock _outer = new();

            public void Post()
            {
                lock (_outer)
                {
                    while (true)
                    {
                        lock (_ledger)
                        {
                            if (Monitor.TryEnter(_registry))
                            {
                                try
                                {
                                    _total++;
                                }
                                finally
                                {
                                    Monitor.Exit(_registry);
                                }

                                break;
                            }
                        }

                        Thread.Yield();
                    }
                }
            }

            public void Undo()
            {
                while (true)
                {
                    lock (_ledger)
                    {
                        if (Monitor.TryEnter(_registry))
                        {
                            try
                            {
                                _total--;
                            }
                            finally
                            {
                                Monitor.Exit(_registry);
                            }

                            break;
                        }
                    }

                    Thread.Yield();
                }
            }
        """);

    [Fact]
    public Task SomethingDoneBefore_Refused() => Verify.NoFix<TryAndBackOff>(
        Bank("""
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
        """),
        Document);

    [Fact]
    public Task BreakOfAnOuterLoop_Refused() => Verify.NoFix<TryAndBackOff>(
        Bank("""
            public void Post()
            {
                for (; ; )
                {
                    lock (_ledger)
                    {
                        lock ({|LOCK1001:_registry|})
                        {
                            break;
                        }
                    }
                }
            }
        """),
        Document);

    private static Task Check(string before, string after) => Verify.Fix<TryAndBackOff>(Bank(before), Bank(after), Document, key: "LOCK1001.TryAndBackOff");

    private static string Bank(string members) =>
        $$"""
        using System.Threading;

        public class Bank
        {
            private readonly object _registry = new object();
            private readonly object _ledger = new object();
            private int _total;

        {{members}}
        }
        """;
}
