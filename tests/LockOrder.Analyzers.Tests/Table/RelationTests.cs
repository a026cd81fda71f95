using System.Linq;
using LockOrder.Analyzers.Locks;
using LockOrder.Analyzers.Table;
using Xunit;

namespace LockOrder.Analyzers.Tests.Table;

public sealed class RelationTests
{
    private const string Tree = """
        ```lock-order
        outer
          ->middle
            ->inner
          ->other
        ```
        """;

    [Theory]
    [InlineData("outer", "inner", "Documented outer>middle, middle>inner")]
    [InlineData("inner", "outer", "Inverted outer>middle, middle>inner")]
    [InlineData("middle", "outer", "Inverted outer>middle")]
    [InlineData("middle", "other", "Undocumented")]
    [InlineData("outer", "unlisted", "Unlisted")]
    [InlineData("unlisted", "outer", "Unlisted")]
    [InlineData("outer", "outer", "SameClass")]
    public void Tree_Compares(string held, string wanted, string expected) => Assert.Equal(expected, Document.Relate(Tree).Say(held, wanted));

    [Fact]
    public void Documents_Merge_AndSpellingsOfOneNameAreOne()
    {
        var order = Document.Relate(
            """
            ```lock-order
            mm->mmap_sem
              ->page_table_lock
            ```
            """,
            """
            ```lock-order
            PageTableLock
              Zone::LruLock
            ```
            """);
        Assert.Equal("Documented mm->mmap_sem>page_table_lock, PageTableLock>Zone::LruLock", order.Say("MmStruct.MmapSem", "zone.lru_lock"));
    }

    [Fact]
    public void NamesThatBindToNothing_StillOrderTheirNeighbours()
    {
        var document = Document.Block("a -> ghost -> b");
        var relation = LockOrderRelation.Build([document], static name => name switch { "a" => 0, "b" => 1, _ => -1 }, 2);
        var verdict = relation.Compare(1, LockMode.Exclusive, 0, LockMode.Exclusive, null);
        Assert.Equal(OrderVerdictKind.Inverted, verdict.Kind);
        Assert.Equal("a>ghost, ghost>b", ModelDump.Path(verdict.Path));
    }

    [Fact]
    public void Aliases_AreOneNode_AlsoWhenNeitherNameBinds()
    {
        var document = Document.Parse(
            """
            ```lock-order
            a -> old_name
            new_name -> b
            ```

            | Lock | Also called |
            |---|---|
            | new_name | old_name |
            """);
        var relation = LockOrderRelation.Build([document], static name => name switch { "a" => 0, "b" => 1, _ => -1 }, 2);
        Assert.Equal(OrderVerdictKind.Documented, relation.Compare(0, LockMode.Exclusive, 1, LockMode.Exclusive, null).Kind);
    }

    [Fact]
    public void TransitiveNo_TreeGivesAncestors_ChainGivesNeighbours()
    {
        var order = Document.Relate(
            """
            ```lock-order transitive=no
            a
              b
                c
            x -> y -> z
            ```
            """);
        Assert.Equal("Documented a>c", order.Say("a", "c"));
        Assert.Equal("Undocumented", order.Say("x", "z"));
        Assert.Equal("Documented x>y", order.Say("x", "y"));
        Assert.Equal("Inverted y>z", order.Say("z", "y"));
    }

    [Fact]
    public void TransitiveNo_DoesNotJoinWithOtherBlocks()
    {
        var order = Document.Relate("```lock-order transitive=no\na -> b\n```\n\n```lock-order\nb -> c -> d\n```\n");
        Assert.Equal("Undocumented", order.Say("a", "c"));
        Assert.Equal("Documented b>c, c>d", order.Say("b", "d"));
    }

    [Fact]
    public void Rank_EveryEarlierLineIsAbove_AlternativesArePeers()
    {
        var order = Document.Relate("```lock-order edges=rank\na\n  b, c\nd\n```\n");
        Assert.Equal("Documented a>b, b>d", order.Say("a", "d"));
        Assert.Equal("Undocumented", order.Say("b", "c"));
        Assert.Equal("Inverted c>d", order.Say("d", "c"));
    }

    [Fact]
    public void InnerFirst_TurnsEverythingAround()
    {
        var order = Document.Relate("```lock-order direction=inner-first\na\n  b\nx -> y\n```\n");
        Assert.Equal("Documented b>a", order.Say("b", "a"));
        Assert.Equal("Inverted y>x", order.Say("x", "y"));
    }

    [Fact]
    public void Forbidden_WinsOverTheClosure()
    {
        var order = Document.Relate("```lock-order\na -> b -> c\na !-> c\n```\n");
        Assert.Equal("Forbidden a>c", order.Say("a", "c"));
        Assert.Equal("Documented a>b", order.Say("a", "b"));
        Assert.Equal("Inverted a>b, b>c", order.Say("c", "a"));
    }

    [Fact]
    public void Forbidden_AloneListsNothing()
    {
        var order = Document.Relate("```lock-order\na !-> b\n```\n");
        Assert.Equal("Forbidden a>b", order.Say("a", "b"));
        Assert.Equal("Unlisted", order.Say("b", "a"));
        Assert.False(order.Relation.IsListed(order.Node("a")));
    }

    [Fact]
    public void Leaf_NothingInsideIt_ListedOrNot()
    {
        var order = Document.Relate("```lock-order\na\n  b [leaf]\n  c\n```\n");
        Assert.Equal("LeafHeld b>b", order.Say("b", "c"));
        Assert.Equal("LeafHeld b>b", order.Say("b", "unlisted"));
        Assert.Equal("Documented a>b", order.Say("a", "b"));
    }

    [Theory]
    [InlineData("ignore", "a", "unlisted", "Unlisted")]
    [InlineData("leaf", "a", "unlisted", "Unlisted")]
    [InlineData("leaf", "unlisted", "a", "UnlistedLeaf")]
    [InlineData("report", "a", "unlisted", "UnlistedReported")]
    [InlineData("report", "unlisted", "a", "UnlistedReported")]
    public void Unlisted_ByPolicy(string policy, string held, string wanted, string expected) =>
        Assert.Equal(expected, Document.Relate($"```lock-order unlisted={policy}\na\n  b\n```\n").Say(held, wanted));

    [Fact]
    public void Advisory_PrefersFirmLines()
    {
        var order = Document.Relate("```lock-order advisory\na -> b\nb -> d\n```\n\n```lock-order\na -> c -> b\n```\n");
        Assert.Equal("Inverted a>c, c>b", order.Say("b", "a"));
        Assert.Equal("Inverted b>d advisory", order.Say("d", "b"));
        Assert.Equal("Inverted c>b, b>d advisory", order.Say("d", "c"));
    }

    [Fact]
    public void Advisory_UndocumentedIfAnAdvisoryBlockAloneListsOneOfThem()
    {
        var order = Document.Relate("```lock-order advisory\na -> b\n```\n\n```lock-order\nc -> d\n```\n");
        Assert.Equal("Undocumented advisory", order.Say("a", "c"));
        Assert.Equal("Undocumented", Document.Relate("```lock-order\na -> b\nc -> d\n```\n").Say("a", "c"));
    }

    [Fact]
    public void Modes_AnEdgeForReading_TakenForWriting_IsTheWrongMode()
    {
        var order = Document.Relate("```lock-order\na\n  b [read]\n    c\n```\n");
        Assert.Equal("Documented a>b", order.Say("a", "b", wantedMode: LockMode.Shared));
        Assert.Equal("WrongMode a>b", order.Say("a", "b"));
        Assert.Equal("WrongMode a>b", order.Say("a", "b", wantedMode: LockMode.Upgradeable));
        Assert.Equal("Documented a>b, b>c", order.Say("a", "c"));
        Assert.Equal("WrongMode b>c", order.Say("b", "c"));
        Assert.Equal("Inverted a>b", order.Say("b", "a"));
    }

    [Fact]
    public void Modes_AreNotJoinedThroughAnotherMode()
    {
        var order = Document.Relate("```lock-order\na -> b [read]\nb [write] -> c\n```\n");
        Assert.Equal("Undocumented", order.Say("a", "c"));
    }

    [Fact]
    public void Modes_EitherWayForReading_IsNoCycle()
    {
        var order = Document.Relate("```lock-order\na [read]\n  b [read]\nb [read]\n  a [read]\n```\n");
        Assert.Empty(order.Relation.Cycles);
        Assert.Equal("Documented a>b", order.Say("a", "b", heldMode: LockMode.Shared, wantedMode: LockMode.Shared));
        Assert.Equal("Documented b>a", order.Say("b", "a", heldMode: LockMode.Shared, wantedMode: LockMode.Shared));
        Assert.Equal("WrongMode b>a", order.Say("b", "a"));
    }

    [Fact]
    public void SelfNesting_CollectsRules_PerScope()
    {
        var order = Document.Relate("```lock-order\nrq\n  rq [ascending Id]\nrq\n  rq [under gate]\n```\n\n```lock-order scope=Ui\nrq\n  rq [parent before child]\n```\n");
        var rules = order.Relation.Self(order.Node("rq"), null);
        Assert.True(rules.Listed);
        Assert.Equal(["Ascending Id", "Under gate"], rules.Rules.Select(static rule => $"{rule.Kind} {rule.Argument}"));
        Assert.Equal(3, rules.Span.LineNumber);
        Assert.Equal(3, order.Relation.Self(order.Node("rq"), "Ui.Forms").Rules.Length);
        Assert.Empty(order.Relation.Self(order.Node("unlisted"), null).Rules);
        Assert.Empty(order.Relation.Cycles);
    }

    [Fact]
    public void SelfNesting_OfTwoNamesForOneLock()
    {
        var relation = LockOrderRelation.Build([Document.Block("first\n  second\n    third")], static name => name == "third" ? 1 : 0, 2);
        Assert.Single(relation.Self(0, null).Rules);
        Assert.Empty(relation.Cycles);
    }
}
