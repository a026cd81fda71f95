using System.Threading.Tasks;
using LockOrder.Analyzers.CodeFixes.Balance;
using LockOrder.Analyzers.CodeFixes.Context;
using Microsoft.CodeAnalysis.CodeFixes;
using Xunit;

namespace LockOrder.Analyzers.Tests.CodeFixes;

/// <summary>Shapes of code around a release or a raise that has to move.</summary>
public sealed class ReleaseShapesTests
{
    [Fact]
    public Task Finally_CommentsOfTheReleases_Stay() => Check<ReleaseInFinally>(
        """
            public bool Sell(bool a)
            {
                {|LOCK3003:Monitor.Enter(_gate)|}; // acquired
                if (a)
                {
                    // given early
                    Monitor.Exit(_gate);
                    return true;
                }

                Call();

                // given late
                Monitor.Exit(_gate); // at last

                return false;
            }
        """,
        """
            public bool Sell(bool a)
            {
                Monitor.Enter(_gate); // acquired
                try
                {
                    if (a)
                    {
                        // given early
                        return true;
                    }

                    Call();
                }
                finally
                {
                    // given late
                    Monitor.Exit(_gate); // at last
                }

                return false;
            }
        """);

    [Fact]
    public Task LockStatement_CommentsOfBothCalls_Stay() => Check<UseLockStatement>(
        """
            public void Sell()
            {
                {|LOCK3003:Monitor.Enter(_gate)|}; // acquired
                Call();
                Monitor.Exit(_gate); // given
            }
        """,
        """
            public void Sell()
            {
                lock (_gate) // acquired
                {
                    Call();
                } // given
            }
        """);

    [Fact]
    public Task Finally_AcquiredTwiceInNestedBlocks_OneByOneAndAll() => Check<ReleaseInFinally>(
        """
            public void Sell()
            {
                for (var i = 0; i < 3; i++)
                {
                    {|LOCK3003:Monitor.Enter(_gate)|};
                    Call();
                    Monitor.Exit(_gate);
                    {|LOCK3003:Monitor.Enter(_gate)|};
                    Call();
                    Monitor.Exit(_gate);
                }
            }

            public System.Action Later() => () =>
            {
                {|LOCK3003:_rw.EnterReadLock()|};
                Call();
                _rw.ExitReadLock();
            };
        """,
        """
            public void Sell()
            {
                for (var i = 0; i < 3; i++)
                {
                    Monitor.Enter(_gate);
                    try
                    {
                        Call();
                    }
                    finally
                    {
                        Monitor.Exit(_gate);
                    }

                    Monitor.Enter(_gate);
                    try
                    {
                        Call();
                    }
                    finally
                    {
                        Monitor.Exit(_gate);
                    }
                }
            }

            public System.Action Later() => () =>
            {
                _rw.EnterReadLock();
                try
                {
                    Call();
                }
                finally
                {
                    _rw.ExitReadLock();
                }
            };
        """);

    [Fact]
    public Task Finally_ThatBeginsTooLate_BeginsEarlier() => Check<ReleaseInFinally>(
        """
            public void Sell()
            {
                {|LOCK3003:Monitor.Enter(_gate)|};
                Call();
                try
                {
                    Call();
                }
                finally
                {
                    Monitor.Exit(_gate);
                }
            }
        """,
        """
            public void Sell()
            {
                Monitor.Enter(_gate);
                try
                {
                    Call();
                    Call();
                }
                finally
                {
                    Monitor.Exit(_gate);
                }
            }
        """);

    [Fact]
    public Task Finally_AsyncWithALocalUsedLater_TakesItsUsersAlong() => Check<ReleaseInFinally>(
        """
            public async Task<int> Sell()
            {
                await {|LOCK3003:_sem.WaitAsync()|}.ConfigureAwait(false);
                using var source = new CancellationTokenSource();
                var sold = await Task.FromResult(1);
                _sem.Release();
                return sold + source.GetHashCode();
            }
        """,
        """
            public async Task<int> Sell()
            {
                await _sem.WaitAsync().ConfigureAwait(false);
                try
                {
                    using var source = new CancellationTokenSource();
                    var sold = await Task.FromResult(1);
                    return sold + source.GetHashCode();
                }
                finally
                {
                    _sem.Release();
                }
            }
        """);

    [Fact]
    public Task Finally_AcrossADirective_Refused() => Verify.NoFix<ReleaseInFinally>(
        Shop("""
            public void Sell()
            {
                {|LOCK3003:Monitor.Enter(_gate)|};
        #if DEBUG
                Call();
        #else
                Call(); Call();
        #endif
                Monitor.Exit(_gate);
            }
        """));

    [Fact]
    public Task Raise_WithWhatTheLockProtects_Refused() => Verify.NoFix<RaiseOutsideLock>(
        Shop("""
            public void Sell()
            {
                lock (_gate)
                {
                    _stock--;
                    Sold?{|LOCK4003:.Invoke(_stock)|};
                }
            }
        """));

    [Fact]
    public Task Raise_InASwitchAndWithoutBraces_NameOfALaterLocalIsFree() => Verify.Fix<RaiseOutsideLock>(
        Shop("""
            public void Sell(int much)
            {
                if (much > 0)
                    lock (_gate)
                    {
                        Sold?{|LOCK4003:.Invoke(much)|};
                    }

                switch (much)
                {
                    case 1:
                        var sold = 3;
                        _stock = sold;
                        break;
                }
            }
        """),
        Shop("""
            public void Sell(int much)
            {
                if (much > 0)
                {
                    System.Action<int>? soldHandlers;
                    lock (_gate)
                    {
                        soldHandlers = Sold;
                    }

                    soldHandlers?.Invoke(much);
                }

                switch (much)
                {
                    case 1:
                        var sold = 3;
                        _stock = sold;
                        break;
                }
            }
        """),
        key: "LOCK4003.RaiseOutsideLock");

    private static Task Check<TFix>(string before, string after)
        where TFix : CodeFixProvider, new() => Verify.Fix<TFix>(Shop(before), Shop(after), key: "LOCK3003." + typeof(TFix).Name);

    private static string Shop(string members) =>
        $$"""
        #nullable enable
        using System.Threading;
        using System.Threading.Tasks;

        public class Shop
        {
            private readonly object _gate = new object();
            private readonly ReaderWriterLockSlim _rw = new();
            private readonly SemaphoreSlim _sem = new(1, 1);
            private int _stock;

            public event System.Action<int>? Sold;

            private void Call() => System.Console.WriteLine(_stock);

        {{members}}
        }
        """;
}
