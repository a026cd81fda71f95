// Compiles and judges a generated fixture; a failure shows the text, which is in no file.

using System.Linq;
using System.Threading.Tasks;
using LockOrder.Testing;

namespace LockOrder.Analyzers.Tests.Matrix;

internal static class MatrixVerdict
{
    /// <summary>Null when the fixture compiles and is reported as marked.</summary>
    public static async Task<string?> Explain(Fixture fixture)
    {
        var errors = FixtureRunner.CompileErrors(fixture);
        return errors.Length > 0
            ? $"{fixture.Name} does not compile:\n{string.Join('\n', errors)}\n{string.Join('\n', fixture.Sources.Select(source => source.Text))}\n"
            : FixtureJudge.Explain(fixture, await FixtureCorpus.Run(fixture));
    }
}
