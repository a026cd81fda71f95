using System.Threading.Tasks;
using LockOrder.Analyzers.CodeFixes.Balance;
using Xunit;

namespace LockOrder.Analyzers.Tests.CodeFixes;

public sealed class ReleaseTests
{
    [Fact]
    public Task EarlyReturn_ReleasedInFinally() => Verify.Fix<ReleaseInFinally>(
        Shop("""
            public bool TryRead(out int stock)
            {
                stock = 0;

                // Readers only.
                {|LOCK3001:_stocks.EnterReadLock()|};
                var known = _stock > 0;
                if (!known)
                {
                    return false; // unknown
                }

                stock = _stock;

                _stocks.ExitReadLock();
                return known;
            }
        """),
        Shop("""
            public bool TryRead(out int stock)
            {
                stock = 0;

                // Readers only.
                _stocks.EnterReadLock();
                try
                {
                    var known = _stock > 0;
                    if (!known)
                    {
                        return false; // unknown
                    }

                    stock = _stock;

                    return known;
                }
                finally
                {
                    _stocks.ExitReadLock();
                }
            }
        """),
        key: "LOCK3001.ReleaseInFinally");

    [Fact]
    public Task ReleaseOnEachWay_BecomesOne() => Verify.Fix<ReleaseInFinally>(
        Shop("""
            public bool Sell()
            {
                {|LOCK3003:Monitor.Enter(_gate)|};
                if (_stock == 0)
                {
                    Monitor.Exit(_gate);
                    return false;
                }

                _stock = int.Parse("1");
                Monitor.Exit(_gate);
                return true;
            }
        """),
        Shop("""
            public bool Sell()
            {
                Monitor.Enter(_gate);
                try
                {
                    if (_stock == 0)
                    {
                        return false;
                    }

                    _stock = int.Parse("1");
                }
                finally
                {
                    Monitor.Exit(_gate);
                }

                return true;
            }
        """),
        key: "LOCK3003.ReleaseInFinally");

    [Fact]
    public Task MonitorCalls_BecomeALockStatement() => Verify.Fix<UseLockStatement>(
        Shop("""
            public void Sell()
            {
                // One less.
                {|LOCK3003:Monitor.Enter(_gate)|};
                _stock = int.Parse("1"); // left
                Monitor.Exit(_gate);
            }
        """),
        Shop("""
            public void Sell()
            {
                // One less.
                lock (_gate)
                {
                    _stock = int.Parse("1"); // left
                }
            }
        """),
        key: "LOCK3003.UseLockStatement");

    [Fact]
    public Task SeveralMethods_AllAtOnce() => Verify.Fix<UseLockStatement>(
        Shop("""
            public void Sell()
            {
                {|LOCK3003:_lock.Enter()|};
                _stock = int.Parse("1");
                _lock.Exit();
            }

            public void Buy()
            {
                {|LOCK3003:Monitor.Enter(_gate)|};
                _stock = int.Parse("2");
                Monitor.Exit(_gate);
            }
        """),
        Shop("""
            public void Sell()
            {
                lock (_lock)
                {
                    _stock = int.Parse("1");
                }
            }

            public void Buy()
            {
                lock (_gate)
                {
                    _stock = int.Parse("2");
                }
            }
        """),
        key: "LOCK3003.UseLockStatement");

    [Fact]
    public Task NestedPairs_OneAfterTheOther() => Verify.Fix<UseLockStatement>(
        Shop("""
            public void Sell()
            {
                {|LOCK3003:_lock.Enter()|};
                {|LOCK3003:Monitor.Enter(_gate)|};
                _stock = int.Parse("1");
                Monitor.Exit(_gate);
                _lock.Exit();
            }
        """),
        Shop("""
            public void Sell()
            {
                lock (_lock)
                {
                    lock (_gate)
                    {
                        _stock = int.Parse("1");
                    }
                }
            }
        """),
        key: "LOCK3003.UseLockStatement",
        fixAllIterations: 2);

    [Fact]
    public Task ReaderWriterLock_HasNoStatement_Refused() => Verify.NoFix<UseLockStatement>(
        Shop("""
            public void Sell()
            {
                {|LOCK3003:_stocks.EnterWriteLock()|};
                _stock = int.Parse("1");
                _stocks.ExitWriteLock();
            }
        """));

    [Fact]
    public Task ReleasedInABranch_Refused() => Verify.NoFix<ReleaseInFinally>(
        Shop("""
            public void Sell(bool much)
            {
                if (much)
                {
                    {|LOCK3001:Monitor.Enter(_gate)|};
                }

                _stock++;
            }
        """));

    private static string Shop(string members) =>
        $$"""
        using System.Threading;

        public class Shop
        {
            private readonly object _gate = new object();
            private readonly Lock _lock = new();
            private readonly ReaderWriterLockSlim _stocks = new();
            private int _stock;

        {{members}}
        }
        """;
}
