// What an editor does with the analyzer: a solution of several projects, one open file, an edit, and the same question again.
// Every version of a project gets an analysis of its own, as in an IDE; what survives an edit survives in the compiler's caches.
// An exception of the analyzer fails the question at once: in an editor it would be a yellow bar.

using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using LockOrder.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace LockOrder.Analyzers.Tests.Editor;

internal sealed class EditorHost : IDisposable
{
    public const string DocumentPath = "/solution/LockOrdering.md";

    private readonly AdhocWorkspace _workspace = new();
    private readonly Dictionary<ProjectId, (Compilation Compilation, ImmutableArray<SourceText?> Documents, CompilationWithAnalyzers Analysis)> _analyses = [];

    public EditorHost() => Solution = _workspace.CurrentSolution;

    public Solution Solution { get; private set; }

    /// <summary>Versions of projects that have been analysed.</summary>
    public int Analyses { get; private set; }

    /// <summary>What the analyses of this host have looked at.</summary>
    public EditorWatch Watch { get; } = new();

    /// <summary>Adds a project; files are named <c>Project/Name.cs</c>.</summary>
    public EditorHost WithProject(string name, string? document, string[] references, params (string Name, string Text)[] files) =>
        WithProject(name, document is null ? null : SourceText.From(document), references, files);

    public EditorHost WithProject(string name, SourceText? document, string[] references, params (string Name, string Text)[] files)
    {
        var id = ProjectId.CreateNewId(name);
        Solution = Solution
            .AddProject(id, name, name, LanguageNames.CSharp)
            .WithProjectMetadataReferences(id, ReferencePack.References)
            .WithProjectCompilationOptions(id, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable))
            .AddProjectReferences(id, references.Select(r => new ProjectReference(Solution.Projects.Single(p => p.Name == r).Id)));
        foreach (var (file, text) in files)
        {
            Solution = Solution.AddDocument(DocumentId.CreateNewId(id), file, SourceText.From(text), filePath: $"/solution/{name}/{file}");
        }

        if (document is not null)
        {
            Solution = Solution.AddAdditionalDocument(DocumentId.CreateNewId(id), "LockOrdering.md", document, filePath: DocumentPath);
        }

        return this;
    }

    public void AddFile(string project, string file, string text)
    {
        var id = DocumentId.CreateNewId(Solution.Projects.Single(p => p.Name == project).Id);
        Solution = Solution.AddDocument(id, file, SourceText.From(text), filePath: $"/solution/{project}/{file}");
    }

    /// <summary>Types over the one place of a file where a text stands.</summary>
    public void Edit(string file, string from, string to)
    {
        var document = Open(file);
        var text = document.GetTextAsync().Result;
        var at = text.ToString().IndexOf(from, StringComparison.Ordinal);
        Assert(at >= 0, $"'{from}' is not in {file}.");
        Solution = Solution.WithDocumentText(document.Id, text.WithChanges(new TextChange(new TextSpan(at, from.Length), to)));
    }

    /// <summary>Types into the document, which every project sees that links it.</summary>
    public void EditDocument(string from, string to)
    {
        foreach (var document in Solution.Projects.SelectMany(p => p.AdditionalDocuments).ToList())
        {
            var text = document.GetTextAsync().Result;
            var at = text.ToString().IndexOf(from, StringComparison.Ordinal);
            Assert(at >= 0, $"'{from}' is not in the document.");
            Solution = Solution.WithAdditionalDocumentText(document.Id, text.WithChanges(new TextChange(new TextSpan(at, from.Length), to)));
        }
    }

    /// <summary>What is underlined in an open file, a line each: <c>LOCK1001 at 4: text</c>.</summary>
    public async Task<string[]> Squiggles(string file, string? within = null, CancellationToken cancellation = default)
    {
        var document = Open(file);
        var model = await document.GetSemanticModelAsync(cancellation);
        var text = await document.GetTextAsync(cancellation);
        var span = within is null ? (TextSpan?)null : new TextSpan(text.ToString().IndexOf(within, StringComparison.Ordinal), within.Length);
        var analysis = Analysis(document.Project, model!.Compilation);
        return Lines(await analysis.GetAnalyzerSemanticDiagnosticsAsync(model, span, cancellation), text);
    }

    /// <summary>What is underlined in the document when it is opened from a project.</summary>
    public async Task<string[]> DocumentSquiggles(string project)
    {
        var owner = Solution.Projects.Single(p => p.Name == project);
        var compilation = await owner.GetCompilationAsync();
        var file = owner.AnalyzerOptions.AdditionalFiles.Single();
        var result = await Analysis(owner, compilation!).GetAnalysisResultAsync(file, CancellationToken.None);
        return Lines(result.GetAllDiagnostics(), file.GetText()!);
    }

    /// <summary>The compilations a project is made of, itself first.</summary>
    public IEnumerable<Compilation> Compilations(string project)
    {
        var compilation = Solution.Projects.Single(p => p.Name == project).GetCompilationAsync().Result!;
        return compilation.References.OfType<CompilationReference>().Select(r => r.Compilation).Prepend(compilation);
    }

    public void Dispose() => _workspace.Dispose();

    private Document Open(string file) => Solution.Projects.SelectMany(p => p.Documents).Single(d => d.FilePath == "/solution/" + file);

    /// <summary>One analysis a version of a project: kept while nothing has changed, as an IDE keeps it.</summary>
    private CompilationWithAnalyzers Analysis(Project project, Compilation compilation)
    {
        var documents = project.AnalyzerOptions.AdditionalFiles.Select(f => f.GetText()).ToImmutableArray();
        if (_analyses.TryGetValue(project.Id, out var known) && known.Compilation == compilation && known.Documents.Zip(documents, ReferenceEquals).All(isSame => isSame))
        {
            return known.Analysis;
        }

        Analyses++;
        var options = new CompilationWithAnalyzersOptions(project.AnalyzerOptions, onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        var analysis = new CompilationWithAnalyzers(compilation, [Watch], options);
        _analyses[project.Id] = (compilation, documents, analysis);
        return analysis;
    }

    private static string[] Lines(ImmutableArray<Diagnostic> diagnostics, SourceText text)
    {
        Assert(!diagnostics.Any(d => d.Id == "AD0001"), string.Join("\n", diagnostics.Where(d => d.Id == "AD0001")));
        return [.. diagnostics
            .Where(d => d.Id != "LOCK0006")
            .OrderBy(d => d.Location.SourceSpan.Start)
            .Select(d => $"{d.Id} at {d.Location.GetLineSpan().StartLinePosition.Line + 1}: {text.ToString(d.Location.SourceSpan)}")];
    }

    private static void Assert(bool condition, string message) => Xunit.Assert.True(condition, message);
}
