using System.Linq;
using LockOrder.Analyzers.Locks;
using LockOrder.Analyzers.Table;
using Xunit;

namespace LockOrder.Analyzers.Tests.Table;

public sealed class CycleTests
{
    [Fact]
    public void Cycle_IsReportedOnce_WithEveryLine_AcrossFiles()
    {
        var order = Document.Relate("```lock-order\na -> b -> c\n```\n", "```lock-order\nc -> a\nc -> d\n```\n");
        var cycle = Assert.Single(order.Relation.Cycles);
        Assert.Equal("a>b, b>c, c>a", ModelDump.Path(cycle.Edges));
        Assert.Equal("/project/1.LockOrdering.md", cycle.Last.Span.Path);
    }

    [Fact]
    public void Cycle_ItsPairsAreSilent_TheRestStaysInForce()
    {
        var order = Document.Relate("```lock-order\nx -> a\na -> b\nb -> a\nb -> y\n```\n");
        Assert.Equal("InCycle", order.Say("a", "b"));
        Assert.Equal("InCycle", order.Say("b", "a"));
        Assert.Equal("Documented x>a, a>b, b>y", order.Say("x", "y"));
        Assert.Equal("Inverted x>a", order.Say("a", "x"));
    }

    [Fact]
    public void ChainThatReturns_IsACycle_TheSameNameTwiceInARowIsNot()
    {
        Assert.Single(Document.Relate("```lock-order\na -> b -> a\n```\n").Relation.Cycles);
        Assert.Empty(Document.Relate("```lock-order\na -> a\n```\n").Relation.Cycles);
    }

    [Fact]
    public void SeparateCycles_AreSeparate_InDocumentOrder()
    {
        var order = Document.Relate("```lock-order\nc -> d\na -> b\nb -> a\nd -> c\n```\n");
        Assert.Equal(["a>b, b>a", "c>d, d>c"], order.Relation.Cycles.Select(static cycle => ModelDump.Path(cycle.Edges)));
        Assert.Equal("Undocumented", order.Say("a", "c"));
    }

    [Fact]
    public void OrderWithoutClosure_CanContradictItselfToo() =>
        Assert.Single(Document.Relate("```lock-order transitive=no\na -> b -> c\nc -> a\n```\n").Relation.Cycles);

    [Fact]
    public void WritersAgainstReaders_AreACycle() =>
        Assert.Single(Document.Relate("```lock-order\na -> b\nb [read] -> a [read]\n```\n").Relation.Cycles);

    [Fact]
    public void Scope_OverridesInsideItself_AndClosesNoCycle()
    {
        var order = Document.Relate(
            """
            ```lock-order
            folio -> rwsem -> table
            ```

            ```lock-order scope=Kernel.Huge
            rwsem -> folio
            ```
            """);
        Assert.Empty(order.Relation.Cycles);
        Assert.Equal("Documented folio>rwsem", order.Say("folio", "rwsem"));
        Assert.Equal("Documented folio>rwsem", order.Say("folio", "rwsem", "Kernel"));
        Assert.Equal("Documented folio>rwsem", order.Say("folio", "rwsem", "Kernel.HugeThings"));
        Assert.Equal("Inverted rwsem>folio", order.Say("folio", "rwsem", "Kernel.Huge"));
        Assert.Equal("Documented rwsem>folio", order.Say("rwsem", "folio", "Kernel.Huge.Fault"));
        Assert.Equal("Documented rwsem>table", order.Say("rwsem", "table", "Kernel.Huge"));
    }

    [Fact]
    public void Scope_InnermostWins()
    {
        var order = Document.Relate("```lock-order scope=A\nx -> y\n```\n\n```lock-order scope=A.B\ny -> x\n```\n");
        Assert.Equal("Unlisted", order.Say("x", "y"));
        Assert.Equal("Documented x>y", order.Say("x", "y", "A.C"));
        Assert.Equal("Inverted y>x", order.Say("x", "y", "A.B.C"));
    }

    [Fact]
    public void Scope_TurnsAroundALongerChain_OuterLinesGiveWayInDocumentOrder()
    {
        var order = Document.Relate("```lock-order\na -> b -> c\n```\n\n```lock-order scope=S\nc -> a\n```\n");
        Assert.Empty(order.Relation.Cycles);
        Assert.Equal("Inverted c>a", order.Say("a", "c", "S"));
        Assert.Equal("Documented a>b", order.Say("a", "b", "S"));
        Assert.Equal("Documented c>a, a>b", order.Say("c", "b", "S"));
    }

    [Fact]
    public void Scope_ItsOwnContradiction_IsACycle()
    {
        var order = Document.Relate("```lock-order scope=S\na -> b\nb -> a\n```\n");
        Assert.Single(order.Relation.Cycles);
        Assert.Equal("InCycle", order.Say("a", "b", "S"));
    }

    [Fact]
    public void Relation_IsIndependentOfTheOrderOfDocuments()
    {
        var one = LockTableParser.Parse("1", "```lock-order\na -> b\n```");
        var two = LockTableParser.Parse("2", "```lock-order\nb -> c\na -> c\nc -> a\n```");
        static int Node(string name) => name[0] - 'a';
        var left = LockOrderRelation.Build([one, two], Node, 3);
        var right = LockOrderRelation.Build([two, one], Node, 3);
        Assert.Equal(ModelDump.Path(left.Edges), ModelDump.Path(right.Edges));
        Assert.Equal(ModelDump.Path(left.Cycles[0].Edges), ModelDump.Path(right.Cycles[0].Edges));
    }

    [Fact]
    public void LongChain_IsNoProblem()
    {
        const int Length = 50_000;
        var document = Document.Block(string.Join(" ->\n", Enumerable.Range(0, Length).Select(static i => "l" + i)));
        var relation = LockOrderRelation.Build([document], static name => int.Parse(name.Substring(1)), Length);
        Assert.Empty(relation.Cycles);
        Assert.Equal(OrderVerdictKind.Inverted, relation.Compare(Length - 1, LockMode.Exclusive, 0, LockMode.Exclusive, null).Kind);
    }
}
