// The pictures of the pages are drawn from what the analyzer says and reads; nobody draws them by hand.

using System;
using System.Threading.Tasks;
using LockOrder.Analyzers.Table;
using Xunit;

namespace LockOrder.Analyzers.Tests.Meta;

public sealed class PictureTests
{
    [Fact]
    public async Task Squiggle_StandsWhereTheReadmesExampleIsReported()
    {
        var text = Repository.Read("README.md");
        var first = text[..text.IndexOf("\n## Install", StringComparison.Ordinal)];
        var example = new PageExample(first, first);

        Update.Compare("docs/squiggle.svg", new SquigglePicture(example.Code, Assert.Single(await example.Findings())).Draw());
    }

    [Fact]
    public void Hierarchy_IsTheOrderOfTheSample()
    {
        var document = LockTableParser.Parse("LockOrdering.md", Repository.Read("LockOrdering.md"));
        Assert.Empty(document.Problems);

        Update.Compare("docs/hierarchy.svg", new HierarchyPicture(document).Draw("The lock order of the sample: outer locks above, inner ones below"));
    }
}
