// Every primitive in every construct: an inversion fires once and at its place, a leak likewise, and the correct forms are silent.

using System.Linq;
using System.Threading.Tasks;
using LockOrder.Testing;
using Xunit;

namespace LockOrder.Analyzers.Tests.Matrix;

public sealed class MatrixTests
{
    public static TheoryData<string> Cells => new(MatrixCell.All.Where(cell => cell.Cases.Any()).Select(cell => cell.Name));

    [Theory]
    [MemberData(nameof(Cells))]
    public async Task Cell_EveryCase_IsReportedAsMarked(string name)
    {
        var failures = "";
        foreach (var fixture in MatrixCell.All.Single(cell => cell.Name == name).Fixtures())
        {
            failures += await MatrixVerdict.Explain(fixture);
        }

        Assert.True(failures.Length == 0, failures);
    }
}
