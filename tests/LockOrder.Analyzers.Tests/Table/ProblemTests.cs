using System.Linq;
using LockOrder.Analyzers.Table;
using Xunit;

namespace LockOrder.Analyzers.Tests.Table;

/// <summary>What cannot be read is reported at its place, and spoils nothing else.</summary>
public sealed class ProblemTests
{
    [Theory]
    [InlineData("edges=both", "edges=both", "edges=tree or edges=rank")]
    [InlineData("direction=down", "direction=down", "direction=outer-first")]
    [InlineData("transitive=maybe", "transitive=maybe", "transitive=yes")]
    [InlineData("unlisted=warn", "unlisted=warn", "unlisted=ignore")]
    [InlineData("scope=", "scope=", "namespace or type")]
    [InlineData("advisory=perhaps", "advisory=perhaps", "without a value")]
    [InlineData("egdes=tree", "egdes=tree", "unknown option")]
    [InlineData("edges=rank transitive=no", "lock-order", "leave one of them out")]
    public void Option_Unreadable(string options, string at, string says) => Refuses($"```lock-order {options}\na -> b\n```", at, says);

    [Theory]
    [InlineData("edges=both", 0)]
    [InlineData("direction=down", 0)]
    [InlineData("unlisted=warn", 1)]
    [InlineData("EDGES=Tree Direction=OUTER-FIRST", 1)]
    public void Option_ThatCouldTurnTheOrderAround_TakesItsBlockWithIt(string options, int edges) =>
        Assert.Equal(edges, Document.Block("a -> b", options).Blocks[0].Edges.Length);

    [Theory]
    [InlineData("a [leav]", "[leav]", "unknown rule")]
    [InlineData("a [under]", "[under]", "no rule")]
    [InlineData("a [read, write]", "[read, write]", "one mode")]
    [InlineData("a [ascending X, under Y]", "[ascending X, under Y]", "one rule")]
    [InlineData("a [leaf", "[leaf", "never closed")]
    [InlineData("[leaf] a", "[leaf]", "behind the name")]
    [InlineData("a (x", "(x", "never closed")]
    [InlineData("a (x))", ")", "closes nothing")]
    [InlineData("a -> -> b", "->", "Two operators")]
    [InlineData("a ->", "->", "ends with an operator")]
    [InlineData("a <- b", "<-", "wrong way")]
    [InlineData("a ->b", "->b", "blank on both sides")]
    [InlineData("a-> b", "a->", "blank on both sides")]
    [InlineData("->it must be held here", "it must be held here", "name of a lock")]
    [InlineData("!-> b", "!->", "names both")]
    [InlineData("mmap_lock:", "mmap_lock:", "colon")]
    [InlineData("\"a", "\"a", "never closed")]
    [InlineData("{a,b,c,d,e,f}{a,b,c,d,e,f}", "{a,b,c,d,e,f}{a,b,c,d,e,f}", "too many names")]
    [InlineData("a\n\n  b", "b", "blank line ended")]
    [InlineData("a [leaf]\n  b", "b", "[leaf]")]
    [InlineData("a < b;\nc < d", "c < d", "semicolon")]
    public void Line_Unreadable(string lines, string at, string says) => Refuses($"```lock-order\n{lines}\n```", at, says);

    [Fact]
    public void Line_Unreadable_LeavesItsNeighboursAlone() => Document.Reads(
        """
        ```lock-order
        a
          -> b (never closed
          -> a sentence that is no name at all
          -> c [read] [nonsense]
            -> d
        ```
        """,
        """
        block
          a > b
          a > c[read]
          c[read] > d
        LOCK0001 3: A parenthesis is opened and never closed; close it on this line, or continue it on deeper lines
        LOCK0001 4: This cannot be the name of a lock; write its name, and remarks in parentheses behind it
        LOCK0001 5: 'nonsense' is an unknown rule; write leaf, read, write, upgradeable, ascending X, under X or parent before child
        """);

    [Theory]
    [InlineData("```lockorder\na -> b\n```", "lockorder", "write 'lock-order'")]
    [InlineData("```lock-order\na -> b", "lock-order", "never closed")]
    [InlineData("<!-- a comment", "<!--", "never closed")]
    [InlineData("| Lock | Kind |\n| a | spin |", "| Lock | Kind |", "line of dashes")]
    public void Markdown_Unreadable(string text, string at, string says) => Refuses(text, at, says);

    [Theory]
    [InlineData("| `a` | `1.2` | | | |", "1.2", "no declaration")]
    [InlineData("| `a` | `A() / B() / C() / D()` | | | |", "A() / B() / C() / D()", "up to three")]
    [InlineData("| `a` | `A() (sometimes)` | | | |", "A() (sometimes)", "(read)")]
    [InlineData("| `a` | | `two words` | | |", "two words", "not a member")]
    [InlineData("| `a` | | `x (often)` | | |", "(often)", "(writes)")]
    [InlineData("| `a` | | `x (via )` | | |", "(via )", "(via Path)")]
    [InlineData("| `a` | | `x (reads: any of b, \")` | | |", "(reads: any of b, \")", "(reads: any of a, b)")]
    [InlineData("| `a` | | `x (reads: any of)` | | |", "(reads: any of)", "(reads: any of a, b)")]
    [InlineData("| `a` | | | `that one is old` | |", "that one is old", "name of a lock")]
    [InlineData("| `a` | | | | heavy |", "heavy", "no kind")]
    [InlineData("| `a` | | | | spin, sleeping |", "sleeping", "either")]
    [InlineData("| | `A.b` | | | |", "| | `A.b` | | | |", "first cell")]
    [InlineData("| `a` | | | | | more |", "more", "more cells")]
    public void Row_Unreadable(string row, string at, string says) =>
        Refuses($"| Lock | Declared as | Protects | Also called | Kind |\n|---|---|---|---|---|\n{row}\n", at, says);

    [Fact]
    public void Header_ThatIsNearlyKnown_IsReported() => Refuses("| Lock | Protect |\n|---|---|\n| a | b |\n", "Protect", "did you mean 'Protects'?");

    [Fact]
    public void Row_Unreadable_KeepsWhatWasRead()
    {
        var row = Assert.Single(Document.Parse("| Lock | Protects | Kind |\n|---|---|---|\n| a | x (often), y | spin |\n").Rows);
        Assert.True(row.Kind.Spin);
        Assert.Equal(["x", "y"], row.Protects.Select(static protection => protection.Member));
    }

    [Fact]
    public void Problems_AreBounded()
    {
        var document = Document.Block(string.Join("\n", Enumerable.Repeat("a -> -> b", 5_000)));
        Assert.Equal(1001, document.Problems.Length);
    }

    [Fact]
    public void Messages_AreOneSentence_WithoutAFullStop()
    {
        foreach (var problem in Corpus.Texts.Select(Document.Parse).SelectMany(static document => document.Problems))
        {
            Assert.True(char.IsUpper(problem.Text[0]) || problem.Text[0] == '\'', problem.Text);
            Assert.False(problem.Text.EndsWith('.'), problem.Text);
            Assert.DoesNotContain(". ", problem.Text);
        }
    }

    private static void Refuses(string text, string at, string says)
    {
        var problem = Document.Parse(text).Problems.First(static problem => !problem.IsProse);
        Assert.Contains(says, problem.Text);
        Assert.Equal(at, text.Substring(problem.Span.Start, problem.Span.Length));
    }
}
