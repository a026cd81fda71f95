using System.Threading.Tasks;
using LockOrder.Analyzers.CodeFixes.Guard;
using Xunit;

namespace LockOrder.Analyzers.Tests.CodeFixes;

public sealed class RequireLockTests
{
    private const string Document = """
        ```lock-order
        Shop.Gate
        ```

        | Lock | Protects |
        |---|---|
        | `Shop.Gate` | `Shop._stock` |
        """;

    [Fact]
    public Task OwnLock_IsNamed() => Check(
        """
            /// <summary>One less.</summary>
            public void Sell()
            {
                {|LOCK2001:_stock|} = 3; // left
            }
        """,
        """
            /// <summary>One less.</summary>
            [RequiresLock(nameof(Gate))]
            public void Sell()
            {
                _stock = 3; // left
            }
        """);

    [Fact]
    public Task LockOfAParameter_IsAPath() => Check(
        """
            public static void Empty(Shop other) => {|LOCK2001:other._stock|} = 0;
        """,
        """
            [RequiresLock("other.Gate")]
            public static void Empty(Shop other) => other._stock = 0;
        """);

    [Fact]
    public Task CallOfAMethodThatRequires_PassesItOn() => Check(
        """
            public void Sell()
            {
                {|LOCK2003:Take()|};
            }

            [RequiresLock(nameof(Gate))]
            public void Take() => _stock--;
        """,
        """
            [RequiresLock(nameof(Gate))]
            public void Sell()
            {
                Take();
            }

            [RequiresLock(nameof(Gate))]
            public void Take() => _stock--;
        """,
        "LOCK2003.RequireLock");

    [Fact]
    public Task SeveralMethods_AllAtOnce() => Check(
        """
            public void Sell() => {|LOCK2001:_stock|} = 3;

            public void Empty() => {|LOCK2001:_stock|} = 0;
        """,
        """
            [RequiresLock(nameof(Gate))]
            public void Sell() => _stock = 3;

            [RequiresLock(nameof(Gate))]
            public void Empty() => _stock = 0;
        """);

    [Fact]
    public Task InLambda_Refused() => Verify.NoFix<RequireLock>(
        Shop("""
            public System.Action Later() => () => {|LOCK2001:_stock|} = 3;
        """),
        Document);

    [Fact]
    public Task NoAttribute_Refused() => Verify.NoFix<RequireLock>(
        """
        public class Shop
        {
            public readonly object Gate = new object();
            private int _stock;

            public void Sell() => {|LOCK2001:_stock|} = 3;
        }
        """,
        Document);

    private static Task Check(string before, string after, string key = "LOCK2001.RequireLock") => Verify.Fix<RequireLock>(Shop(before), Shop(after), Document, key: key);

    private static string Shop(string members) =>
        $$"""
        using LockOrder;

        public class Shop
        {
            public readonly object Gate = new object();
            private int _stock;

        {{members}}
        }

        namespace LockOrder
        {
            internal sealed class RequiresLockAttribute : System.Attribute
            {
                public RequiresLockAttribute(params string[] locks) { }
            }
        }
        """;
}
