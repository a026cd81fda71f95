// Every primitive in every construct: an inversion fires once and at its place, a leak likewise, and the correct forms are silent.

using System.Linq;
using System.Threading.Tasks;
using LockOrder.Testing;
using Xunit;

namespace LockOrder.Analyzers.Tests.Matrix;

public sealed class MatrixTests
{
    public static TheoryData<string> Cells => new(MatrixCell.All.Where(cell => cell.NoOrder is null || cell.NoBalance is null).Select(cell => cell.Name));

    [Theory]
    [MemberData(nameof(Cells))]
    public async Task Cell_EveryCase_IsReportedAsMarked(string name)
    {
        var failures = "";
        foreach (var fixture in MatrixCell.All.Single(cell => cell.Name == name).Fixtures())
        {
            var errors = FixtureRunner.CompileErrors(fixture);
            failures += errors.Length > 0
                ? $"{fixture.Name} does not compile:\n{string.Join('\n', errors)}\n{string.Join('\n', fixture.Sources.Select(source => source.Text))}"
                : FixtureJudge.Explain(fixture, await FixtureCorpus.Run(fixture));
        }

        Assert.True(failures.Length == 0, failures);
    }
}
