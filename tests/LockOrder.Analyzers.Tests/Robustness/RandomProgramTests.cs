// The engine against an oracle that enumerates paths; the seeds are fixed, so a failure stays a failure.

using System;
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
        var program = new RandomProgram(seed);
        if (await Explain(program) is { } failure)
        {
            Assert.Fail(await Shrink(program, failure));
        }
    }

    // The failure to read is that of a program from which no step can be taken without the failure going away.
    private static async Task<string> Shrink(RandomProgram program, string failure)
    {
        var shrinks = true;
        while (shrinks)
        {
            shrinks = false;
            foreach (var smaller in program.Smaller())
            {
                if (await Explain(smaller) is { } stillThere)
                {
                    (program, failure, shrinks) = (smaller, stillThere, true);
                    break;
                }
            }
        }

        return failure;
    }

    private static async Task<string?> Explain(RandomProgram program)
    {
        var text = program.Print();
        var fixture = FixtureCorpus.Parse(text.Contains("{|", StringComparison.Ordinal) ? "Random/Program_Bad" : "Random/Program_Ok", text);
        Assert.Empty(FixtureRunner.CompileErrors(fixture));

        // One acquire may be wrong against two held locks; how many reports that makes is not the question here.
        var findings = (await FixtureCorpus.Run(fixture)).DistinctBy(finding => finding.Place);
        return FixtureJudge.Explain(fixture, [.. findings]);
    }
}
