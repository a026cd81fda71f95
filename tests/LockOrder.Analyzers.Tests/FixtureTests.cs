// The corpus: every file below Fixtures is one test, and then serves again as input for the robustness laws.

using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using LockOrder.Testing;
using Xunit;

namespace LockOrder.Analyzers.Tests;

public sealed class FixtureTests
{
    public static TheoryData<string> Names => FixtureCorpus.Names();

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Fixture_IsReportedAsMarked(string name)
    {
        var fixture = FixtureCorpus.Load(name);
        Assert.Empty(FixtureRunner.CompileErrors(fixture));

        var failure = FixtureJudge.Explain(fixture, await FixtureCorpus.Run(fixture));
        if (failure is not null)
        {
            Assert.Fail(failure);
        }
    }
}

public sealed class FixtureOrderTests
{
    public static TheoryData<string> Names => FixtureCorpus.Names();

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Fixture_ReversedAndConcurrent_IsReportedAlike(string name)
    {
        var fixture = FixtureCorpus.Load(name);
        var plain = await FixtureCorpus.Run(fixture);
        // Several rounds at once: what runs beside it must change nothing either.
        await Parallel.ForEachAsync(Rounds.All, async (_, _) =>
        {
            Assert.Equal<Finding>(plain, await FixtureCorpus.Run(fixture, concurrent: true));
            if (fixture.Sources.Length > 1)
            {
                Assert.Equal<Finding>(plain, await FixtureCorpus.Run(fixture, concurrent: true, reversed: true));
            }
        });
    }
}

public sealed class FixtureOpenTests
{
    // More than a project is searched as a whole for: then the first files asked about are looked at like open ones.
    private const int OtherFiles = 40;

    public static TheoryData<string> Names => FixtureCorpus.Names();

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Fixture_OpenInALargeProject_IsReportedAlike(string name)
    {
        var fixture = FixtureCorpus.Load(name);
        var others = Enumerable.Range(0, OtherFiles).Select(i => new FixtureText($"/fixture/zz/Other{i}.cs", $"internal static class Other{i};"));
        var among = fixture with { Includes = fixture.Includes.AddRange(others) };
        Assert.Equal<Finding>(await FixtureCorpus.Run(fixture), await FixtureCorpus.Run(among));
    }
}

public sealed class FixtureDamageTests
{
    // Every line of every fixture would take minutes; every seventh, from a start that differs by fixture, still meets each construct.
    // Of a long program a dozen lines: those like it lose others.
    private const int Stride = 7;
    private const int Most = 12;

    public static TheoryData<string> Names => FixtureCorpus.Names();

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Fixture_WithALineDeleted_MakesTheAnalyzerNeitherThrowNorHang(string name)
    {
        var fixture = FixtureCorpus.Load(name);
        foreach (var damaged in Damaged(fixture))
        {
            Assert.DoesNotContain(await FixtureCorpus.Run(damaged), finding => finding.Place.Id == "AD0001");
        }
    }

    private static IEnumerable<Fixture> Damaged(Fixture fixture)
    {
        foreach (var source in fixture.Sources)
        {
            var lines = source.Text.Split('\n');
            var stride = Math.Max(Stride, lines.Length / Most);
            for (var at = fixture.Name.Length % stride; at < lines.Length; at += stride)
            {
                if (lines[at].Trim().Length > 0)
                {
                    var text = string.Join('\n', lines.Where((_, index) => index != at));
                    yield return fixture with { Sources = fixture.Sources.Replace(source, source with { Text = text }) };
                }
            }
        }
    }
}
