// The engine against an oracle that enumerates paths; the seeds are fixed, so a failure stays a failure.

using System.Linq;
using System.Threading.Tasks;
using LockOrder.Testing;
using Xunit;

namespace LockOrder.Analyzers.Tests.Robustness;

public sealed class RandomProgramTests
{
    public static TheoryData<int> Seeds => new(Enumerable.Range(0, 100));

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task RandomProgram_IsReportedAsTheOracleSays(int seed)
    {
        var text = new RandomProgram(seed).Print();
        var fixture = FixtureCorpus.Parse(text.Contains("{|", System.StringComparison.Ordinal) ? "Random/Program_Bad" : "Random/Program_Ok", text);
        Assert.Empty(FixtureRunner.CompileErrors(fixture));

        // One acquire may be wrong against two held locks; how many reports that makes is not the question here.
        var findings = (await FixtureCorpus.Run(fixture)).DistinctBy(finding => finding.Place);
        if (FixtureJudge.Explain(fixture, [.. findings]) is { } failure)
        {
            Assert.Fail(failure);
        }
    }
}
