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

    public static TheoryData<string> GuardNames => new(GuardConstructs.All.Select(construct => construct.Name));

    // What each primitive answers where its own semantics decide, none of it being a matter of the engine's.
    public static TheoryData<string, string, string> Semantics => new()
    {
        { "the holder acquires again", "Monitor Lock", "SpinLock ReaderWriterLockSlim SemaphoreSlim" },
        { "an await stands between", "SemaphoreSlim", "Monitor Lock SpinLock ReaderWriterLockSlim" },
    };

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
    [MemberData(nameof(GuardNames))]
    public async Task Guards_OverFivePrimitives_AreReportedAlike(string name)
    {
        var construct = GuardConstructs.All.Single(construct => construct.Name == name);
        foreach (var bad in new[] { true, false })
        {
            var answers = new List<string>();
            foreach (var fixture in Kinds.Select(kind => new MatrixCell(construct, kind).Fixture(MatrixCase.Guard, bad)))
            {
                var failure = await MatrixVerdict.Explain(fixture);
                Assert.True(failure is null, failure);
                answers.Add(Rules(fixture, await FixtureCorpus.Run(fixture)));
            }

            Assert.Single(answers.Distinct());
        }
    }

    [Theory]
    [MemberData(nameof(Semantics))]
    public async Task WhereSemanticsDiffer_EachPrimitiveIsJudgedByItsOwn(string name, string silent, string reported)
    {
        var construct = Differences.All.Single(construct => construct.Name == name);
        foreach (var kind in Kinds)
        {
            var fixture = new MatrixCell(construct, kind).Fixture(MatrixCase.Order, false);
            Assert.Empty(FixtureRunner.CompileErrors(fixture));
            var rules = Rules(fixture, await FixtureCorpus.Run(fixture));
            Assert.True((rules.Length == 0 ? silent : reported).Split(' ').Contains(kind.Name), $"{kind.Name}: {rules}");
        }
    }

    // A shared hold exists in one of the five; there it is enough to read and too little to write.
    [Theory]
    [InlineData("int Read() { _gate.EnterReadLock(); try { return _value; } finally { _gate.ExitReadLock(); } }", "")]
    [InlineData("void Write() { _gate.EnterReadLock(); try { _value = 1; } finally { _gate.ExitReadLock(); } }", "LOCK2002")]
    [InlineData("void Write() { _gate.EnterUpgradeableReadLock(); try { _value = 1; } finally { _gate.ExitUpgradeableReadLock(); } }", "LOCK2002")]
    public async Task SharedHold_GuardsReadsAlone(string method, string rule)
    {
        var fixture = FixtureCorpus.Parse("Matrix/shared_Ok", $$"""
            /* LockOrdering.md
            | Lock | Protects |
            |---|---|
            | `Bank._gate` | `Bank._value` |
            */
            class Bank
            {
                private readonly ReaderWriterLockSlim _gate = new();
                private int _value;

                public {{method}}
            }
            """);
        Assert.Equal(rule, Rules(fixture, await FixtureCorpus.Run(fixture)));
    }

    // Which rules speak in which case; where they stand is the matrix's business.
    private static async Task<string> Answer(MatrixCell cell)
    {
        var answer = "";
        foreach (var fixture in cell.Fixtures())
        {
            var findings = await FixtureCorpus.Run(fixture);
            answer += $"{fixture.Name[fixture.Name.IndexOf(',', StringComparison.Ordinal)..]}: {Rules(fixture, findings)}\n";
        }

        return answer;
    }

    private static string Rules(Fixture fixture, IReadOnlyList<Finding> findings) =>
        string.Join(' ', findings.Select(finding => finding.Place.Id).Where(id => !fixture.Ignored.Contains(id)).Order(StringComparer.Ordinal));
}
