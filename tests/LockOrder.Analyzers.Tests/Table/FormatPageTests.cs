using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using LockOrder.Analyzers.Table;
using Xunit;

namespace LockOrder.Analyzers.Tests.Table;

/// <summary>The reference page says nothing the reader does not do.</summary>
public sealed class FormatPageTests
{
    private static readonly string Page = File.ReadAllText(PagePath()).Replace("\r\n", "\n");

    [Fact]
    public void EveryExample_IsRead_AndMeansWhatThePageSays()
    {
        var document = LockTableParser.Parse("page", Page);
        Assert.Empty(document.Problems);
        var lines = Page.Split('\n');
        foreach (var block in document.Blocks)
        {
            var said = lines.Skip(block.Span.EndLine).First(static line => line.StartsWith("Read as: "));
            var expected = said.Substring("Read as: ".Length).Split(", ").Select(static edge => edge.Trim('`'));
            Assert.Equal(expected.Order(), block.Edges.Select(static edge => $"{edge.Outer} > {edge.Inner}").Order());
        }

        Assert.Equal(lines.Count(static line => line.StartsWith("Read as: ")), document.Blocks.Length);
        Assert.Equal(6, document.Rows.Length);
    }

    [Fact]
    public void EveryRefusedExample_IsRefused()
    {
        var examples = Refused().ToList();
        Assert.Equal(4, examples.Count);
        foreach (var text in examples)
        {
            Assert.Contains(Document.Parse(text).Problems, static problem => !problem.IsProse);
            Assert.All(Document.Parse(text).Blocks, static block => Assert.Empty(block.Edges));
        }
    }

    [Theory]
    [InlineData("edges=tree")]
    [InlineData("edges=rank")]
    [InlineData("transitive=yes")]
    [InlineData("transitive=no")]
    [InlineData("direction=outer-first")]
    [InlineData("direction=inner-first")]
    [InlineData("unlisted=ignore")]
    [InlineData("unlisted=leaf")]
    [InlineData("unlisted=report")]
    [InlineData("scope=Some.Namespace")]
    [InlineData("advisory")]
    public void EveryOption_HasAnEntry_AndIsKnown(string option)
    {
        Assert.Contains($"| `{option}` |", Page);
        Assert.Empty(Document.Block("a -> b", option).Problems);
    }

    private static IEnumerable<string> Refused()
    {
        var lines = Page.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i] == "```text refused")
            {
                yield return $"```lock-order\n{string.Join("\n", lines.Skip(i + 1).TakeWhile(static line => line != "```"))}\n```\n";
            }
            else if (lines[i] == "````text refused options")
            {
                yield return string.Join("\n", lines.Skip(i + 1).TakeWhile(static line => line != "````"));
            }
        }
    }

    private static string PagePath([CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "docs", "lock-ordering-format.md");
}
