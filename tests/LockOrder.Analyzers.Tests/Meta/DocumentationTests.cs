// The pages a visitor reads first: their examples are analysed, their commands exist, their links lead somewhere.

using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using LockOrder.Analyzers.Tests.Samples;
using Xunit;

namespace LockOrder.Analyzers.Tests.Meta;

public sealed class DocumentationTests
{
    public static TheoryData<string> Pages => new(["README.md", "LockOrdering.md", "src/ARCHITECTURE.md", .. Repository.FilesBelow("docs", "*.md")]);

    [Theory]
    [MemberData(nameof(Pages))]
    public void Page_LinksLeadSomewhere(string page) =>
        Offenders.None(Markdown.Links(page).Where(link => !File.Exists(link) && !Directory.Exists(link)));

    [Fact]
    public async Task Readme_QuotesWhatTheAnalyzerSays()
    {
        var text = Repository.Read("README.md");
        var first = text[..text.IndexOf("\n## Install", StringComparison.Ordinal)];
        var messages = await Example(first);
        var updated = Update.Between(text, "\n```text\n", "```\n", string.Join("\n", messages) + "\n");

        var bug = Assert.Single((await MemoryManagerSample.Analyze("2.6.7")).In("AnonVma.Prepare").All);
        updated = Update.Between(updated, "could suddenly be a neighbour's.\n\n```text\n", "```\n", $"warning {bug.Id}: {bug.Message}\n");
        Update.Compare("README.md", updated);
    }

    [Fact]
    public void Readme_FirstLineStatesTheCompilerFloor()
    {
        var floor = Repository.Read("Directory.Packages.props").Split("<RoslynFloor>")[1].Split("</RoslynFloor>")[0];

        Assert.Contains($"compiler ({floor[..floor.LastIndexOf('.')]} or later", Repository.Read("README.md").Split('\n')[2], StringComparison.Ordinal);
    }

    [Fact]
    public void Readme_CommandsAreTheOnesThatAreRun()
    {
        var commands = Repository.Read("README.md").Split('\n').Where(line => line.StartsWith("dotnet ", StringComparison.Ordinal)).ToArray();

        Assert.Contains("dotnet build samples/MemoryManager -p:Kernel=2.6.7", commands);
        Assert.Contains("dotnet test", commands);
        Assert.Contains("\ndotnet test 2>&1", Repository.Read(".ci/run"), StringComparison.Ordinal);
        Assert.Single(Directory.EnumerateFiles(Repository.Root, "*.sln"));
    }

    [Fact]
    public void Solution_HasEveryProject()
    {
        var solution = Repository.Read("LockOrder.Analyzers.sln").Replace('\\', '/');

        Offenders.None(new[] { "src", "tests", "samples" }.SelectMany(folder => Repository.FilesBelow(folder, "*.csproj")).Where(project => !solution.Contains($"\"{project}\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void Evidence_IsThere()
    {
        var paths = Repository.Read("docs/evidence.md").Split('`').Where((_, index) => index % 2 == 1).Where(code => code.StartsWith("tests/", StringComparison.Ordinal));

        Offenders.None(paths.Where(path => !File.Exists(Repository.PathOf(path)) && !Directory.Exists(Repository.PathOf(path))));
    }

    private static Task<System.Collections.Immutable.ImmutableArray<string>> Example(string text)
    {
        var example = new PageExample(text, text);
        Assert.Empty(example.CompileErrors());
        return example.Messages();
    }
}
