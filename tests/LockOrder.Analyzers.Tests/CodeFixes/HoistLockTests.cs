using System.Threading.Tasks;
using LockOrder.Analyzers.CodeFixes.Order;
using Xunit;

namespace LockOrder.Analyzers.Tests.CodeFixes;

public sealed class HoistLockTests
{
    private const string Document = """
        ```lock-order
        Account.Gate
          ->Book._book
        ```
        """;

    [Fact]
    public Task ViaCall_TheCallersLockGoesInside() => Check(
        """
            public bool Cancel(Account owner)
            {
                // Nobody trades meanwhile.
                lock (_book)
                {
                    _orders--;
                    {|LOCK1001:owner.Release()|};
                    return true;
                }
            }
        """,
        """
            public bool Cancel(Account owner)
            {
                lock (owner.Gate)
                {
                    // Nobody trades meanwhile.
                    lock (_book)
                    {
                        _orders--;
                        owner.Release();
                        return true;
                    }
                }
            }
        """);

    [Fact]
    public Task AcquireLaterInTheBody_IsHoisted() => Check(
        """
            public void Cancel(Account owner)
            {
                lock (_book)
                {
                    _orders--;

                    // Give it back.
                    lock ({|LOCK1001:owner.Gate|})
                    {
                        owner.Held = 0; // all
                    }

                    _orders++;
                }
            }
        """,
        """
            public void Cancel(Account owner)
            {
                lock (owner.Gate)
                {
                    lock (_book)
                    {
                        _orders--;

                        // Give it back.
                        owner.Held = 0; // all

                        _orders++;
                    }
                }
            }
        """);

    [Fact]
    public Task SeveralMethods_AllAtOnce() => Check(
        """
            public void Cancel(Account owner)
            {
                lock (_book)
                {
                    _orders--;
                    {|LOCK1001:owner.Release()|};
                }
            }

            public void CancelAll(Account owner)
            {
                lock (_book)
                {
                    _orders = 0;
                    {|LOCK1001:owner.Release()|};
                }
            }
        """,
        """
            public void Cancel(Account owner)
            {
                lock (owner.Gate)
                {
                    lock (_book)
                    {
                        _orders--;
                        owner.Release();
                    }
                }
            }

            public void CancelAll(Account owner)
            {
                lock (owner.Gate)
                {
                    lock (_book)
                    {
                        _orders = 0;
                        owner.Release();
                    }
                }
            }
        """);

    [Fact]
    public Task LockOfALocalFoundInside_Refused() => Refused(
        """
            public void Cancel(Account[] owners)
            {
                lock (_book)
                {
                    var owner = owners[_orders];
                    {|LOCK1001:owner.Release()|};
                }
            }
        """);

    [Fact]
    public Task LockThatCannotBeAcquiredTwice_Refused() => Refused(
        """
            public void Cancel(Till till)
            {
                lock (_book)
                {
                    _orders--;
                    {|LOCK1001:till.Empty()|};
                }
            }
        """,
        """
        ```lock-order
        Till.Drawer -> Book._book
        ```
        """);

    private static Task Check(string before, string after) => Verify.Fix<HoistLock>(Book(before), Book(after), Document, key: "LOCK1001.HoistLock");

    private static Task Refused(string body, string? document = null) => Verify.NoFix<HoistLock>(Book(body), document ?? Document);

    private static string Book(string members) =>
        $$"""
        public class Account
        {
            public readonly object Gate = new object();
            public int Held;

            public void Release()
            {
                lock (Gate)
                {
                    Held = 0;
                }
            }
        }

        public class Till
        {
            public readonly System.Threading.SemaphoreSlim Drawer = new(1, 1);

            public void Empty()
            {
                Drawer.Wait();
                Drawer.Release();
            }
        }

        public class Book
        {
            private readonly object _book = new object();
            private int _orders;

        {{members}}
        }
        """;
}
