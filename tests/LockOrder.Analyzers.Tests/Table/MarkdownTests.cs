using System.Linq;
using LockOrder.Analyzers.Locks;
using LockOrder.Analyzers.Table;
using Xunit;

namespace LockOrder.Analyzers.Tests.Table;

/// <summary>What on a page is read, and where the parts of it stand.</summary>
public sealed class MarkdownTests
{
    [Theory]
    [InlineData("```lock-order\na -> b\n```", 1)]
    [InlineData("~~~~ lock-order\na -> b\n~~~\nc -> d\n~~~~", 2)]
    [InlineData("   ```lock-order\n   a -> b\n   ```", 1)]
    [InlineData("    ```lock-order\n    a -> b\n    ```", 0)]
    [InlineData("1. item\n\n    ```lock-order\n    a -> b\n    ```", 1)]
    [InlineData("````markdown\n```lock-order\na -> b\n```\n````", 0)]
    [InlineData("<!--\n```lock-order\na -> b\n```\n-->", 0)]
    [InlineData("```text\na -> b\n```", 0)]
    [InlineData("> ```lock-order\n> a -> b\n> ```", 0)]
    [InlineData("a -> b", 0)]
    [InlineData("```lock-order\r\na -> b\r\n```\r\n", 1)]
    [InlineData("```lock-order\ra -> b\r```\r", 1)]
    public void Blocks_AreFences(string text, int edges) =>
        Assert.Equal(edges, LockTableParser.Parse("x", text).Blocks.Sum(static block => block.Edges.Length));

    [Theory]
    [InlineData("| Lock | Kind |\n|---|---|\n| a | spin |", 1)]
    [InlineData("Lock | Kind\n--- | ---\na | spin\nb | spin", 2)]
    [InlineData("| **lock** |\n|:---:|\n| `a` |", 1)]
    [InlineData("| Locks | Kind |\n|---|---|\n| a | spin |", 0)]
    [InlineData("| Name | Lock |\n|---|---|\n| a | b |", 0)]
    [InlineData("| Lock |\n|---|\n| a |\n\n| b |", 1)]
    [InlineData("Lock | Kind\n--- | ---\na\nb | spin\nThe table ends here, since this is a sentence.", 2)]
    [InlineData("| Lock | Kind |\n|---|---|\n| a | spin | <!-- a remark -->", 1)]
    [InlineData("| Lock |\n|---|\n| the lock, which is old |", 0)]
    [InlineData("```text\n| Lock |\n|---|\n| a |\n```", 0)]
    public void Tables_StartWithLock(string text, int rows) => Assert.Equal(rows, Document.Parse(text).Rows.Length);

    [Theory]
    [InlineData("[gate](src/A.cs#L10)", "gate")]
    [InlineData("[`page lock`](src/A.cs)", "page lock")]
    [InlineData("**gate**", "gate")]
    [InlineData("\"head of the queue\"", "head of the queue")]
    [InlineData("`slot[i]`", "slot[i]")]
    public void Names_MayBeLinksAndQuotations(string cell, string name)
    {
        var document = Document.Parse($"| Lock | Declared as |\n|---|---|\n| {cell} | `global::A.B`, [C.D](c) |");
        Assert.Empty(document.Problems);
        var row = Assert.Single(document.Rows);
        Assert.Equal(name, row.Name);
        Assert.Equal(["A.B", "C.D"], row.Declarations.Select(static declaration => declaration.Path));
    }

    [Fact]
    public void Row_ThatCannotBeRead_IsOneProblem() =>
        Assert.Single(Document.Parse("| Lock | Declared as |\n|---|---|\n| the lock, which is old | `A.B` |").Problems);

    [Theory]
    [InlineData("Cache<TKey, TValue>.Gate", "Cache<TKey, TValue>.Gate")]
    [InlineData("alpha # taken first", "alpha")]
    [InlineData("alpha   // taken first", "alpha")]
    [InlineData("alpha#2", "alpha#2")]
    [InlineData("**alpha**", "alpha")]
    [InlineData("\"what is held for the whole of a commit\"", "what is held for the whole of a commit")]
    public void BlockLines_AreNames(string line, string name)
    {
        var document = Document.Block(line + "\n  inner");
        Assert.Empty(document.Problems);
        Assert.Equal(name, Assert.Single(document.Blocks[0].Edges).Outer);
    }

    [Fact]
    public void Ignore_OnTheLine_OrAloneAboveIt()
    {
        var document = Document.Parse(
            """
            <!-- lock-order: ignore LOCK0003 -->
            <!-- lock-order: ignore LOCK0002, lock0005 reason LOCK0004 -->
            | Lock | Kind |
            |---|---|
            | a | spin | <!-- lock-order: ignore LOCK0001 -->

            ```lock-order
            a   <!-- lock-order: ignore LOCK0002 -->
              <!-- lock-order: ignore LOCK0005 -->
              b
            <!-- something else: lock-order: ignore LOCK0002 -->
              c
            ```
            """);
        Assert.True(document.IsIgnored("LOCK0002", 2));
        Assert.True(document.IsIgnored("LOCK0003", 2));
        Assert.True(document.IsIgnored("LOCK0005", 2));
        Assert.False(document.IsIgnored("LOCK0004", 2));
        Assert.True(document.IsIgnored("LOCK0001", 4));
        Assert.False(document.IsIgnored("LOCK0001", 3));
        Assert.True(document.IsIgnored("LOCK0002", 7));
        Assert.False(document.IsIgnored("LOCK0002", 8));
        Assert.True(document.IsIgnored("LOCK0005", 9));
        Assert.False(document.IsIgnored("LOCK0002", 11));
        Assert.Equal("a > b, a > c", string.Join(", ", document.Blocks[0].Edges.Select(static edge => $"{edge.Outer} > {edge.Inner}")));
    }

    [Fact]
    public void Spans_AreThoseOfTheText()
    {
        const string Text = """
            ```lock-order scope=Mm
             *	->mm->mmap_sem or  page lock	(a->b,
             *				 note of it)
             *	    ->x [under gate]
            ```

            | Lock | Declared as | Protects | Also called |
            |---|---|---|---|
            | `->a.b` | `A.B`, `L() / U()` | `A.x (writes)`, y | c, `d` |
            """;
        var document = Document.Parse(Text);
        Assert.Empty(document.Problems);
        string Slice(SourceSpan span) => Text.Replace("\r\n", "\n").Substring(span.Start, span.Length);
        Assert.Equal(
            ["mm->mmap_sem", "page lock", "x", "[under gate]", "a.b", "c", "d"], document.NameUses.Select(use => Slice(use.Span)));
        Assert.Equal(
            ["mm->mmap_sem", "page lock", "x", "gate", "a.b", "c", "d"], document.NameUses.Select(static use => use.Name));
        Assert.Equal([false, true, true, true, true, true, true], document.NameUses.Select(static use => use.AnyType));
        Assert.Equal(["Mm", "Mm", "Mm", "Mm", null, null, null], document.NameUses.Select(static use => use.Scope));
        var witnesses = document.Blocks[0].Entries[0].Witnesses;
        Assert.Equal("a->b", Slice(witnesses[0].Span));
        Assert.Equal(2, witnesses[1].Span.EndLine);
        Assert.Equal("note of it", witnesses[1].Text);
        var edge = document.Blocks[0].Edges[0];
        Assert.Equal((3, 8), (edge.Span.Line, edge.Span.Column - 1));
        var row = document.Rows[0];
        Assert.Equal(["A.B", "L()", "U()"], row.Declarations.Select(declaration => Slice(declaration.Span).Trim('`')));
        Assert.Equal(["A.x", "y"], row.Protects.Select(protection => Slice(protection.Span)));
        Assert.Equal(8, row.RowSpan.Line);
    }

    [Fact]
    public void Document_KeepsWhatItWasReadFrom()
    {
        var document = Document.Parse("# x\n\n```lock-order\na\n```\n");
        Assert.Equal(Document.Path, document.Path);
        Assert.Equal((2, 4), (document.Blocks[0].Span.Line, document.Blocks[0].Span.EndLine));
        Assert.Equal(Document.Path, document.Blocks[0].Entries[0].Span.Path);
    }
}
