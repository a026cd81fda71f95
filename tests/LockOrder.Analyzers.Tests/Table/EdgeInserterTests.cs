using LockOrder.Analyzers.Table;
using Xunit;

namespace LockOrder.Analyzers.Tests.Table;

public sealed class EdgeInserterTests
{
    [Fact]
    public void UnderALockWithChildren_AsTheLastOfThem_WitnessInColumn() => Inserts(
        """
        mm->mmap_sem
          ->i_mmap_lock               (truncate->unmap_range)
            ->page_table_lock         (various)
          ->page_lock
        """,
        "i_mmap_lock", "private_lock", "FreePte->SetDirty",
        """
        mm->mmap_sem
          ->i_mmap_lock               (truncate->unmap_range)
            ->page_table_lock         (various)
            ->private_lock            (FreePte->SetDirty)
          ->page_lock
        """);

    [Fact]
    public void UnderALeafOfTheTree_OneStepDeeper() => Inserts("a\n  b\n    c", "c", "d", null, "a\n  b\n    c\n      d");

    [Fact]
    public void BehindTheWholeSubtree() => Inserts("a\n  ->b\n    ->c\nx", "a", "d", "Run", "a\n  ->b\n    ->c\n  ->d (Run)\nx");

    [Fact]
    public void InsideAComment_AndAList()
    {
        Inserts("/*\n * a\n *   ->b\n */", "b", "c", null, "/*\n * a\n *   ->b\n *     ->c\n */");
        Inserts("- a\n  - b", "b", "c", null, "- a\n  - b\n    - c");
        Inserts("- a\n  - b", "a", "c", null, "- a\n  - b\n  - c");
    }

    [Fact]
    public void SpellingsOfTheOuterLock_AreFound() =>
        Inserts("mm->page_table_lock\n  ->x", "MmStruct.PageTableLock", "AnonVma.Lock", null, "mm->page_table_lock\n  ->x\n  ->AnonVma.Lock");

    [Fact]
    public void ALockThatIsListedNowhere_GetsATreeOfItsOwn() =>
        Inserts("a\n  ->b\n# end", "c", "b", "Run", "a\n  ->b\n\nc\n  ->b (Run)\n# end");

    [Fact]
    public void AlternativesAndModes_AreNoPlaceForIt() =>
        Inserts("a or b\n  ->c\nd\n  ->a [read]", "a", "x", null, "a or b\n  ->c\nd\n  ->a [read]\n\na\n  ->x");

    [Fact]
    public void AtTheEndOfAChain() => Inserts("a -> b", "b", "c", null, "a -> b\n  ->c");

    [Fact]
    public void InFormsThatHaveNoPlaceForIt_ABlockIsAdded()
    {
        const string Text = "# Locks\n\n```lock-order\nNONE\n< a;\na < b;\n```\n";
        Assert.Equal(Text + "\n```lock-order\na\n  ->d (Run)\n```\n", LockTablePrinter.InsertEdge(Text, Document.Parse(Text), "a", "d", "Run"));
        Assert.Equal("```lock-order\na\n  ->b\n```\n", LockTablePrinter.InsertEdge("", Document.Parse(""), "a", "b", null));
    }

    [Fact]
    public void ScopedAndAdvisoryBlocks_AreLeftAlone()
    {
        const string Text = "```lock-order scope=X\na\n  ->b\n```\n\n```lock-order\nz\n  ->a\n```\n";
        Assert.Equal(Text.Replace("  ->a\n", "  ->a\n    ->c\n"), LockTablePrinter.InsertEdge(Text, Document.Parse(Text), "a", "c", null));
    }

    [Fact]
    public void LineEnds_AreThoseOfTheDocument()
    {
        const string Text = "```lock-order\r\na\r\n  ->b\r\n```\r\n";
        Assert.Equal(Text.Replace("->b\r\n", "->b\r\n  ->c\r\n"), LockTablePrinter.InsertEdge(Text, LockTableParser.Parse(Document.Path, Text), "a", "c", null));
    }

    private static void Inserts(string lines, string outer, string inner, string? witness, string expected)
    {
        var text = $"```lock-order\n{lines.Replace("\r\n", "\n")}\n```\n";
        var inserted = LockTablePrinter.InsertEdge(text, Document.Parse(text), outer, inner, witness);
        Assert.Equal($"```lock-order\n{expected.Replace("\r\n", "\n")}\n```\n", inserted);
    }
}
