using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using LockOrder.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;
using Xunit.Abstractions;

namespace LockOrder.Analyzers.Tests.CodeFixes;

/// <summary>The sample with its five mistakes, mended by the fixes alone.</summary>
public sealed class PlantedMistakesTests(ITestOutputHelper output)
{
    private static readonly string s_folder = Path.Combine(AppContext.BaseDirectory, "Samples", "TradingDesk");

    [Fact]
    public async Task TradingDesk_IsCleanAfterItsFixes_AndPassesItsOwnTests()
    {
        var (solution, done) = await FixRun.ToTheEndAsync(Open(), limit: 12);
        foreach (var step in done)
        {
            output.WriteLine(step);
        }

        foreach (var project in solution.Projects)
        {
            Assert.Empty(await FixRun.FindingsAsync(project));
        }

        Assert.Equal(5, done.Count);
        Assert.Equal(36, await SampleTests.RunAsync(solution));
    }

    private static Solution Open()
    {
        var solution = new AdhocWorkspace().CurrentSolution;
        var document = File.ReadAllText(Path.Combine(s_folder, "LockOrdering.md"));
        var known = new Dictionary<string, ProjectId>();
        foreach (var name in new[] { "TradingDesk.Domain", "TradingDesk.Market", "TradingDesk.Gateway" })
        {
            var id = known[name] = ProjectId.CreateNewId();
            var folder = Path.Combine(s_folder, name);
            solution = solution
                .AddProject(id, name, name, LanguageNames.CSharp)
                .WithProjectMetadataReferences(id, ReferencePack.References)
                .WithProjectCompilationOptions(id, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable))
                .WithProjectParseOptions(id, new CSharpParseOptions(LanguageVersion.Latest))
                .AddProjectReferences(id, known.Values.Where(k => k != id).Select(k => new ProjectReference(k)))
                .AddAdditionalDocument(DocumentId.CreateNewId(id), "LockOrdering.md", document, filePath: "/desk/LockOrdering.md");
            foreach (var file in Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Where(f => !IsReplaced(f)).Order(StringComparer.Ordinal))
            {
                var isPlanted = Path.GetFileName(Path.GetDirectoryName(file)) == "Planted";
                solution = solution.AddDocument(DocumentId.CreateNewId(id), Path.GetFileName(file), File.ReadAllText(file), isPlanted ? ["Planted"] : [], filePath: Path.GetRelativePath(s_folder, file));
            }
        }

        return solution;
    }

    /// <summary>A file of the same name in <c>Planted</c> stands in for it.</summary>
    private static bool IsReplaced(string file) => File.Exists(Path.Combine(Path.GetDirectoryName(file)!, "Planted", Path.GetFileName(file)));
}
