using System.Threading.Tasks;
using LockOrder.Analyzers.CodeFixes.Guard;
using Xunit;

namespace LockOrder.Analyzers.Tests.CodeFixes;

/// <summary>Shapes of code around an access that lacks its lock.</summary>
public sealed class GuardShapesTests
{
    private const string Document = """
        ```lock-order
        Shop.Gate
          ->Shop.Inner
        ```

        | Lock | Protects |
        |---|---|
        | `Shop.Gate` | `Shop.Stock` |
        | `Shop.Inner` | `Shop.Deep` |
        """;

    [Theory]
    [InlineData("return o?{|LOCK2001:.Stock|} ?? 0;")]
    [InlineData("return o != null ? {|LOCK2001:o.Stock|} : 0;")]
    [InlineData("if (o is not null && {|LOCK2001:o.Stock|} > 0) { return 1; } return 0;")]
    [InlineData("if (o is { } && {|LOCK2001:o.Stock|} > 0) { return 1; } return 0;")]
    public Task OwnerMayBeMissing_Refused(string body) => Verify.NoFix<TakeGuard>(
        Shop($$"""
            public static int Read(Shop o)
            {
                {{body}}
            }
        """),
        Document);

    [Fact]
    public Task ThroughALinkThatIsSurelyThere_IsSpelledAlike() => Check(
        """
            public static int Read(Shop o)
            {
                return {|LOCK2001:o.Next!.Stock|};
            }
        """,
        """
            public static int Read(Shop o)
            {
                lock (o.Next!.Gate)
                {
                    return o.Next!.Stock;
                }
            }
        """);

    [Fact]
    public Task OperatorWithAnArrow_GetsABody() => Check(
        """
            // As a number.
            public static implicit operator int(Shop o) => {|LOCK2001:o.Stock|};
        """,
        """
            // As a number.
            public static implicit operator int(Shop o)
            {
                lock (o.Gate)
                {
                    return o.Stock;
                }
            }
        """);

    [Fact]
    public Task AcrossADirective_Refused() => Verify.NoFix<TakeGuard>(
        Shop("""
            public void Sell()
            {
        #if DEBUG
                Sell();
        #else
                {|LOCK2001:Stock|} = 3;
        #endif
            }
        """),
        Document);

    [Fact]
    public Task SecondRequirement_JoinsTheFirst() => Verify.Fix<RequireLock>(
        Shop("""
            /* Two of them. */
            [RequiresLock(nameof(Gate))]
            public void Sell()
            {
                Stock = 3;
                {|LOCK2001:Deep|} = 4;
            }
        """),
        Shop("""
            /* Two of them. */
            [RequiresLock(nameof(Gate), nameof(Inner))]
            public void Sell()
            {
                Stock = 3;
                Deep = 4;
            }
        """),
        Document,
        key: "LOCK2001.RequireLock");

    [Fact]
    public Task Requirement_InANestedType_NamesThePath() => Verify.Fix<RequireLock>(
        Shop("""
            public class Desk
            {
                public void Sell(Shop shop)
                {
                    // Left.
                    {|LOCK2001:shop.Stock|} = 3;
                }
            }
        """),
        Shop("""
            public class Desk
            {
                [RequiresLock("shop.Gate")]
                public void Sell(Shop shop)
                {
                    // Left.
                    shop.Stock = 3;
                }
            }
        """),
        Document,
        key: "LOCK2001.RequireLock");

    private static Task Check(string before, string after) => Verify.Fix<TakeGuard>(Shop(before), Shop(after), Document, key: "LOCK2001.TakeGuard");

    private static string Shop(string members) =>
        $$"""
        #nullable enable
        public class Shop
        {
            public readonly object Gate = new object();
            public readonly object Inner = new object();
            public int Stock;
            public int Deep;
            public Shop? Next;

        {{members}}
        }

        internal sealed class RequiresLockAttribute : System.Attribute
        {
            public RequiresLockAttribute(params string[] locks) { }
        }
        """;
}
