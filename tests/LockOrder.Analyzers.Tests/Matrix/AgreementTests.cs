// The same order, balance and guard cases over five primitives: they agree, save where the primitives themselves differ.

using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using LockOrder.Testing;
using Xunit;

namespace LockOrder.Analyzers.Tests.Matrix;

public sealed class AgreementTests
{
    private static readonly string[] s_names = ["Monitor", "Lock", "SpinLock", "ReaderWriterLockSlim", "SemaphoreSlim"];

    private static readonly Dictionary<string, string> s_differences = new(StringComparer.Ordinal)
    {
        ["await while held"] = "a semaphore belongs to no thread, so an await may stand under it; the block of a Lock refuses one",
        ["yield while held"] = "a semaphore belongs to no thread, so a yield may stand under it; the block of a Lock refuses one",
        ["alias in a local"] = "the alias copies a SpinLock, and the copy is another lock",
        ["await foreach"] = "only a semaphore may stay held over the awaits of the loop",
        ["top-level statements"] = "the compiler's graph loses the block of a Lock there",
        ["tuple"] = "a tuple copies a SpinLock, and the copy is another lock",
    };

    private static IEnumerable<LockKind> Kinds => LockKinds.All.Where(kind => s_names.Contains(kind.Name));

    public static TheoryData<string> ConstructNames => new(Constructs.All.Select(construct => construct.Name));

    public static TheoryData<string, string> GuardCases
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var construct in GuardConstructs.All)
            {
                foreach (var name in s_names)
                {
                    data.Add(construct.Name, name);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(ConstructNames))]
    public async Task OrderAndBalance_OverFivePrimitives_AreReportedAlike(string name)
    {
        var construct = Constructs.All.Single(construct => construct.Name == name);
        var answers = new List<string>();
        foreach (var kind in Kinds)
        {
            answers.Add(await Answer(new MatrixCell(construct, kind)));
        }

        Assert.Equal(s_differences.ContainsKey(name), answers.Distinct().Count() > 1);
    }

    [Theory]
    [MemberData(nameof(GuardCases))]
    public async Task Guard_IsReportedAsMarked(string name, string kind)
    {
        var cell = new MatrixCell(GuardConstructs.All.Single(construct => construct.Name == name), Kinds.Single(known => known.Name == kind));
        foreach (var bad in new[] { true, false })
        {
            var failure = await MatrixVerdict.Explain(cell.Fixture(MatrixCase.Guard, bad));
            Assert.True(failure is null, failure);
        }
    }

    // Which rules speak in which case; where they stand is the matrix's business.
    private static async Task<string> Answer(MatrixCell cell)
    {
        var answer = "";
        foreach (var fixture in cell.Fixtures())
        {
            var findings = await FixtureCorpus.Run(fixture);
            var rules = findings.Select(finding => finding.Place.Id).Where(id => !fixture.Ignored.Contains(id)).Order(StringComparer.Ordinal);
            answer += $"{fixture.Name[fixture.Name.IndexOf(',', StringComparison.Ordinal)..]}: {string.Join(' ', rules)}\n";
        }

        return answer;
    }
}
