using System;
using System.IO;
using System.Threading.Tasks;
using LockOrder.Analyzers.CodeFixes.Guard;
using Xunit;

namespace LockOrder.Analyzers.Tests.CodeFixes;

public sealed class TakeGuardTests
{
    private const string Document = """
        ```lock-order
        Shop.Gate
        ```

        | Lock | Protects |
        |---|---|
        | `Shop.Gate` | `Shop._stock`, `Shop._sold` |
        | `Shop.Prices` | `Shop._price` |
        """;

    [Fact]
    public Task Statement_IsWrapped() => Check(
        """
            public void Sell()
            {
                Log();

                // One less.
                {|LOCK2001:_stock|} = 3; // left
                Log();
            }
        """,
        """
            public void Sell()
            {
                Log();

                lock (Gate)
                {
                    // One less.
                    _stock = 3; // left
                }

                Log();
            }
        """);

    [Fact]
    public Task SeveralStatements_ShareOneLock() => Check(
        """
            public void Sell()
            {
                {|LOCK2001:_stock|} = 3;
                Log();
                {|LOCK2001:_sold|} = 4;
            }
        """,
        """
            public void Sell()
            {
                lock (Gate)
                {
                    _stock = 3;
                    Log();
                    _sold = 4;
                }
            }
        """,
        iterations: 1);

    [Fact]
    public Task Declaration_IsSplit() => Check(
        """
            public int Read()
            {
                var stock = {|LOCK2001:_stock|};
                Log();
                return stock;
            }
        """,
        """
            public int Read()
            {
                int stock;
                lock (Gate)
                {
                    stock = _stock;
                }

                Log();
                return stock;
            }
        """);

    [Fact]
    public Task ExpressionBodies_GetBlocks() => Check(
        """
            public int Stock => {|LOCK2001:_stock|};

            public int Read() => {|LOCK2001:_stock|} + 1;

            public void Write(int stock) => {|LOCK2001:_stock|} = stock;
        """,
        """
            public int Stock
            {
                get
                {
                    lock (Gate)
                    {
                        return _stock;
                    }
                }
            }

            public int Read()
            {
                lock (Gate)
                {
                    return _stock + 1;
                }
            }

            public void Write(int stock)
            {
                lock (Gate)
                {
                    _stock = stock;
                }
            }
        """);

    [Fact]
    public Task OtherInstance_ItsOwnLock() => Check(
        """
            public static void Empty(Shop other)
            {
                if (other.ToString() == "")
                    {|LOCK2001:other._stock|} = 0;
            }
        """,
        """
            public static void Empty(Shop other)
            {
                if (other.ToString() == "")
                    lock (other.Gate)
                    {
                        other._stock = 0;
                    }
            }
        """);

    [Fact]
    public Task ReaderWriterLock_InTheModeOfTheAccess() => Check(
        """
            public int Price()
            {
                return {|LOCK2001:_price|};
            }

            public void Reprice(int price)
            {
                {|LOCK2001:_price|} = price;
            }
        """,
        """
            public int Price()
            {
                Prices.EnterReadLock();
                try
                {
                    return _price;
                }
                finally
                {
                    Prices.ExitReadLock();
                }
            }

            public void Reprice(int price)
            {
                Prices.EnterWriteLock();
                try
                {
                    _price = price;
                }
                finally
                {
                    Prices.ExitWriteLock();
                }
            }
        """);

    [Fact]
    public Task CallOfHelper_IsWrapped() => Check(
        """
            public bool IsEmpty(int limit)
            {
                if (limit < 0)
                {
                    return false;
                }

                return {|LOCK2001:Below(limit)|};
            }

            private bool Below(int limit) => _stock < limit;
        """,
        """
            public bool IsEmpty(int limit)
            {
                if (limit < 0)
                {
                    return false;
                }

                lock (Gate)
                {
                    return Below(limit);
                }
            }

            private bool Below(int limit) => _stock < limit;
        """);

    [Fact]
    public Task NestedInLoopsAndConditions_TheInnermostStatement() => Check(
        """
            public void Sell(int[] amounts)
            {
                foreach (var amount in amounts)
                {
                    if (amount > 0)
                    {
                        Log();
                        {|LOCK2001:_stock|} = amount;
                    }
                }

                if ({|LOCK2001:_sold|} > 0)
                {
                    Log();
                }
            }
        """,
        """
            public void Sell(int[] amounts)
            {
                foreach (var amount in amounts)
                {
                    if (amount > 0)
                    {
                        Log();
                        lock (Gate)
                        {
                            _stock = amount;
                        }
                    }
                }

                lock (Gate)
                {
                    if (_sold > 0)
                    {
                        Log();
                    }
                }
            }
        """);

    [Fact]
    public Task UsedLater_TheRangeGoesOn() => Check(
        """
            public int Sum()
            {
                int a = {|LOCK2001:_stock|}, b = {|LOCK2001:_sold|};
                Log();
                return a + b;
            }
        """,
        """
            public int Sum()
            {
                lock (Gate)
                {
                    int a = _stock, b = _sold;
                    Log();
                    return a + b;
                }
            }
        """,
        iterations: 1);

    [Fact]
    public Task Semaphore_IsAwaitedInAsyncCode() => Verify.Fix<TakeGuard>(
        Shop("""
            private readonly SemaphoreSlim _session = new(1, 1);
            private int _sequence;

            public async System.Threading.Tasks.Task<int> Next()
            {
                await System.Threading.Tasks.Task.Yield();
                return {|LOCK2001:_sequence|};
            }
        """),
        Shop("""
            private readonly SemaphoreSlim _session = new(1, 1);
            private int _sequence;

            public async System.Threading.Tasks.Task<int> Next()
            {
                await System.Threading.Tasks.Task.Yield();
                await _session.WaitAsync();
                try
                {
                    return _sequence;
                }
                finally
                {
                    _session.Release();
                }
            }
        """),
        """
        ```lock-order
        Shop._session
        ```

        | Lock | Protects |
        |---|---|
        | `Shop._session` | `Shop._sequence` |
        """,
        key: "LOCK2001.TakeGuard");

    [Fact]
    public Task InsideALaterLock_Refused() => Verify.NoFix<TakeGuard>(
        Shop("""
            private readonly object _inner = new object();

            public void Sell()
            {
                lock (_inner)
                {
                    {|LOCK2001:_stock|} = 3;
                }
            }
        """),
        """
        ```lock-order
        Shop.Gate -> Shop.Inner
        ```

        | Lock | Protects |
        |---|---|
        | `Shop.Gate` | `Shop._stock` |
        """);

    [Fact]
    public Task OverAwait_Refused() => Verify.NoFix<TakeGuard>(
        Shop("""
            public async System.Threading.Tasks.Task Sell()
            {
                {|LOCK2001:_stock|} = await System.Threading.Tasks.Task.FromResult(1);
            }
        """),
        Document);

    [Fact]
    public async Task AnonVmaPrepare_GetsThePatchOf2004()
    {
        var bug = await Prepare("2.6.7");
        var patch = await Prepare("2.6.8");
        await Verify.Fix<TakeGuard>(
            Kernel(Leaks(bug).Replace("anonVma.Head.", "{|LOCK2001:anonVma.Head|}.", StringComparison.Ordinal)),
            Kernel(Leaks(patch)),
            """
            ```lock-order
            page_table_lock
              ->anon_vma->lock
            ```

            | Lock | Declared as | Protects |
            |---|---|---|
            | `page_table_lock` | `MmStruct.PageTableLock` | `VmAreaStruct.AnonVma (writes)` |
            | `anon_vma->lock` | `AnonVma.Lock` | `AnonVma.Head` |
            """,
            key: "LOCK2001.TakeGuardWhereShared");
    }

    private static Task Check(string before, string after, int? iterations = null) =>
        Verify.Fix<TakeGuard>(Shop(before), Shop(after), Document, key: "LOCK2001.TakeGuard", iterations: iterations);

    private static string Shop(string members) =>
        $$"""
        using System.Threading;

        public class Shop
        {
            public readonly object Gate = new object();
            public readonly ReaderWriterLockSlim Prices = new();
            private int _stock;
            private int _sold;
            private int _price;

        {{members}}

            private static void Log() { }
        }
        """;

    /// <summary>The body of the sample's method, without its comments.</summary>
    private static async Task<string> Prepare(string version)
    {
        var file = Path.Combine(AppContext.BaseDirectory, "Samples", $"AnonVma.Prepare.{version}.cs");
        var lines = await File.ReadAllLinesAsync(file);
        return string.Join("\n", Array.FindAll(lines, l => !l.TrimStart().StartsWith("//", StringComparison.Ordinal))).Replace("namespace MemoryManager;\n\n", "", StringComparison.Ordinal)
            .Replace("var mm = vma.Mm;\n\n", "var mm = vma.Mm;\n", StringComparison.Ordinal);
    }

    /// <summary>Neither version releases in <c>finally</c>, for which a kernel has no use.</summary>
    private static string Leaks(string prepare) => prepare
        .Replace("mm.PageTableLock.Enter()", "{|LOCK3003:mm.PageTableLock.Enter()|}", StringComparison.Ordinal)
        .Replace("anonVma.Lock.Enter()", "{|LOCK3003:anonVma.Lock.Enter()|}", StringComparison.Ordinal);

    private static string Kernel(string prepare) =>
        """
        using System.Collections.Generic;
        using System.Threading;

        internal sealed class VmAreaStruct
        {
            internal readonly MmStruct Mm = new();
            internal readonly object AnonVmaNode = new();
            internal VmAreaStruct? Next;
            internal AnonVma? AnonVma;
        }

        internal sealed class MmStruct
        {
            internal readonly Lock PageTableLock = new();
            internal readonly Kernel Kernel = new();
        }

        internal sealed class Kernel
        {
            internal readonly AnonVmaCache AnonVmaCache = new();
        }

        internal sealed class AnonVmaCache
        {
            internal AnonVma? Allocate() => new AnonVma();

            internal void Free(AnonVma? anonVma) { }
        }

        internal sealed partial class AnonVma
        {
            internal readonly Lock Lock = new();
            internal readonly List<object> Head = new();

            private static AnonVma? FindMergeable(VmAreaStruct vma) => vma.Next?.AnonVma;
        }

        """ + prepare;
}
