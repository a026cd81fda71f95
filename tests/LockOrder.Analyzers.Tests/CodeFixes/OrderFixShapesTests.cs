using System.Threading.Tasks;
using LockOrder.Analyzers.CodeFixes.Order;
using Microsoft.CodeAnalysis.CodeFixes;
using Xunit;

namespace LockOrder.Analyzers.Tests.CodeFixes;

/// <summary>Shapes of code that fixes of the order have to leave whole: comments, directives, null tests, awaits, nested functions.</summary>
public sealed class OrderFixShapesTests
{
    private const string Document = """
        ```lock-order
        Bank.Registry
          ->Bank.Ledger
            ->Bank.Rw
              ->Bank.Sem
        ```
        """;

    [Fact]
    public Task Reorder_InALambdaUnderAnotherLock_TheReleasesTurnToo() => Check<ReorderAcquires>(
        """
            public System.Action Post() => () =>
            {
                lock (_own)
                {
                    _rw.EnterWriteLock(); // rw
                    {|LOCK1001:Monitor.Enter(_ledger)|}; // ledger
                    try
                    {
                        _total++;
                    }
                    finally
                    {
                        Monitor.Exit(_ledger); // ledger given
                        _rw.ExitWriteLock(); // rw given
                    }
                }
            };
        """,
        """
            public System.Action Post() => () =>
            {
                lock (_own)
                {
                    Monitor.Enter(_ledger); // ledger
                    _rw.EnterWriteLock(); // rw
                    try
                    {
                        _total++;
                    }
                    finally
                    {
                        _rw.ExitWriteLock(); // rw given
                        Monitor.Exit(_ledger); // ledger given
                    }
                }
            };
        """);

    [Fact]
    public Task Reorder_OneIsAwaited_Refused() => Refused<ReorderAcquires>(
        """
            public async Task Post()
            {
                await _sem.WaitAsync();
                {|LOCK1001:_rw.EnterReadLock()|};
                _total++;
                _rw.ExitReadLock();
                _sem.Release();
            }
        """);

    [Theory]
    [InlineData("lock ({|LOCK1001:_registry|}) { _total++; }")]
    [InlineData("lock ({|LOCK1001:_registry|}) { if (_total > 0) { return; } }")]
    public Task Hoist_NothingBetweenTheLocks_LeftToReorder(string inner) => Refused<HoistLock>(
        $$"""
            public void Post()
            {
                lock (_ledger)
                {
                    {{inner}}
                }
            }
        """);

    [Fact]
    public Task Hoist_InALoopWithoutBraces_CommentsOfTheInnerBlockStay() => Check<HoistLock>(
        """
            public void Post(Bank[] banks)
            {
                foreach (var bank in banks)
                    lock (bank._ledger)
                    {
                        _total++;
                        lock ({|LOCK1001:bank._registry|})
                        {
                            // One more.
                            bank._total++;
                            // Done.
                        }

                        _total++;
                    }
            }
        """,
        """
            public void Post(Bank[] banks)
            {
                foreach (var bank in banks)
                    lock (bank._registry)
                    {
                        lock (bank._ledger)
                        {
                            _total++;
                            // One more.
                            bank._total++;
                            // Done.

                            _total++;
                        }
                    }
            }
        """);

    [Fact]
    public Task Hoist_InALocalFunction_ByCall() => Check<HoistLock>(
        """
            public void Post()
            {
                Inner();

                void Inner()
                {
                    lock (_ledger)
                    {
                        _total++;
                        {|LOCK1001:Take()|};
                    }
                }
            }
        """,
        """
            public void Post()
            {
                Inner();

                void Inner()
                {
                    lock (_registry)
                    {
                        lock (_ledger)
                        {
                            _total++;
                            Take();
                        }
                    }
                }
            }
        """);

    [Theory]
    [InlineData("if (bank != null) { {|LOCK1001:bank.Take()|}; }")]
    [InlineData("if (bank is not null) { {|LOCK1001:bank.Take()|}; }")]
    [InlineData("bank?{|LOCK1001:.Take()|};")]
    public Task Hoist_OwnerMayBeMissing_Refused(string call) => Refused<HoistLock>(
        $$"""
            public void Post(Bank bank)
            {
                lock (_ledger)
                {
                    _total++;
                    {{call}}
                }
            }
        """);

    [Fact]
    public Task BackOff_AllComments_Stay() => Check<TryAndBackOff>(
        """
            public void Post()
            {
                lock (_ledger) // outer
                {
                    lock ({|LOCK1001:_registry|}) // inner
                    {
                        // before
                        _total++;
                        // after
                    } // inner ends
                } // outer ends
            }
        """,
        """
            public void Post()
            {
                while (true)
                {
                    lock (_ledger) // outer
                    {
                        if (Monitor.TryEnter(_registry)) // inner
                        {
                            try
                            {
                                // before
                                _total++;
                                // after
                            }
                            finally
                            {
                                Monitor.Exit(_registry);
                            }

                            break;
                        } // inner ends
                    } // outer ends

                    Thread.Yield();
                }
            }
        """);

    [Fact]
    public Task BackOff_LockThatChangesInside_Refused() => Refused<TryAndBackOff>(
        """
            public void Post(Bank bank)
            {
                lock (_ledger)
                {
                    lock ({|LOCK1001:bank._registry|})
                    {
                        bank = this;
                    }
                }
            }
        """);

    [Fact]
    public Task BackOff_AcrossADirective_Refused() => Refused<TryAndBackOff>(
        """
            public void Post()
            {
                lock (_ledger)
                {
        #if true
                    lock ({|LOCK1001:_registry|})
        #endif
                    {
                        _total++;
                    }
                }
            }
        """);

    private static Task Check<TFix>(string before, string after)
        where TFix : CodeFixProvider, new() => Verify.Fix<TFix>(Bank(before), Bank(after), Document, key: "LOCK1001." + typeof(TFix).Name);

    private static Task Refused<TFix>(string body)
        where TFix : CodeFixProvider, new() => Verify.NoFix<TFix>(Bank(body), Document);

    private static string Bank(string members) =>
        $$"""
        using System.Threading;
        using System.Threading.Tasks;

        public class Bank
        {
            private readonly object _own = new object();
            private readonly object _registry = new object();
            private readonly object _ledger = new object();
            private readonly ReaderWriterLockSlim _rw = new();
            private readonly SemaphoreSlim _sem = new(1, 1);
            private int _total;

            private void Take() { lock (_registry) { _total++; } }

        {{members}}
        }
        """;
}
