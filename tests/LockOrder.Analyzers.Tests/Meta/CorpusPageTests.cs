// What the corpus says against us stands on the page about it: the cases that are known to be judged wrongly, and the rules it lacks.

using System;
using System.IO;
using System.Linq;
using System.Text;
using LockOrder.Analyzers.Reporting;
using LockOrder.Testing;
using Xunit;

namespace LockOrder.Analyzers.Tests.Meta;

public sealed class CorpusPageTests
{
    private const string Page = "docs/evidence.md";
    private const string Folder = "tests/LockOrder.Analyzers.Tests/Fixtures";
    private const string End = "<!-- end -->";

    [Fact]
    public void Page_NamesEveryKnownMissAndNoise()
    {
        var list = new StringBuilder("\n");
        foreach (var path in Repository.FilesBelow(Folder, "*_*.cs"))
        {
            var name = Path.GetFileNameWithoutExtension(path);
            if (name.StartsWith("Miss_", StringComparison.Ordinal) || name.StartsWith("Noise_", StringComparison.Ordinal))
            {
                list.Append($"- [{Path.GetDirectoryName(path[(Folder.Length + 1)..])!.Replace('\\', '/')}/{name}](../{path})\n");
            }
        }

        Update.Compare(Page, Update.Between(Repository.Read(Page), "<!-- known: generated -->\n", End, list.Append('\n').ToString()));
    }

    [Fact]
    public void Page_NamesTheRulesNoFixtureMarks()
    {
        var marked = FixtureFile.NamesBelow(FixtureCorpus.Folder).Select(FixtureCorpus.Load)
            .SelectMany(fixture => fixture.Expected.Concat(fixture.Choices.SelectMany(choice => choice))).Select(place => place.Id).ToHashSet();
        var rest = Descriptors.All.Where(rule => !marked.Contains(rule.Id)).Select(rule => $"[{rule.Id}](../{RulePage.PathOf(rule)})");

        Update.Compare(Page, Update.Between(Repository.Read(Page), "<!-- unmarked: generated -->\n", End, $"\n{string.Join(", ", rest)}\n\n"));
    }
}
