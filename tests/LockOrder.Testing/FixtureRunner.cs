// Compiles a fixture and runs the analyzer over it once. Cheaper than the testing library's full check on purpose:
// the corpus is run many times over (reordered, concurrent, damaged), so one run must cost milliseconds.

using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace LockOrder.Testing;

/// <summary>How a fixture is run; no choice may change the reports.</summary>
/// <param name="Concurrent">Whether the driver may run the analyzer's actions in parallel.</param>
/// <param name="Reversed">Whether the files are handed over last first.</param>
public sealed record RunOptions(bool Concurrent = false, bool Reversed = false);

/// <summary>One reported diagnostic, free of the compilation it came from.</summary>
/// <param name="Place">Rule, file and span.</param>
/// <param name="Message">The message.</param>
/// <param name="Details">Severity and additional locations, for comparisons between runs.</param>
public sealed record Finding(Place Place, string Message, string Details);

/// <summary>Runs a lock-order analyzer over fixtures.</summary>
public static class FixtureRunner
{
    // What a new project of the SDK has without asking.
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly CSharpParseOptions s_parseOptions = new(LanguageVersion.Latest, DocumentationMode.Diagnose);

    // Compilations derived from one another share the bound references, which is most of a small compilation's cost.
    private static readonly Lazy<CSharpCompilation> s_empty = new(() => CSharpCompilation.Create(
        "Fixture",
        [Parse("/fixture/ImplicitUsings.cs", ImplicitUsings)],
        ReferencePack.References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true)));

    /// <summary>The compiler's own errors, as text; a fixture must have none.</summary>
    public static ImmutableArray<string> CompileErrors(Fixture fixture) =>
    [
        .. Compile(fixture, new RunOptions()).GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(diagnostic => diagnostic.ToString()),
    ];

    /// <summary>Every diagnostic the analyzer reports, of any severity, sorted by place; an analyzer exception shows as AD0001.</summary>
    public static async Task<ImmutableArray<Finding>> RunAsync(
        Fixture fixture, DiagnosticAnalyzer analyzer, RunOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(fixture);
        ArgumentNullException.ThrowIfNull(options);
        ImmutableArray<AdditionalText> documents = fixture.Document is { } document ? [new FixtureDocument(document)] : [];
        var run = Compile(fixture, options).WithAnalyzers(
            [analyzer],
            new CompilationWithAnalyzersOptions(
                new AnalyzerOptions(documents, new FixtureOptionsProvider(fixture.Options)),
                onAnalyzerException: null,
                concurrentAnalysis: options.Concurrent,
                logAnalyzerExecutionTime: false));
        var diagnostics = await run.GetAnalyzerDiagnosticsAsync(cancellationToken).ConfigureAwait(false);
        return
        [
            .. diagnostics.Select(ToFinding)
                .OrderBy(finding => finding.Place.Path, StringComparer.Ordinal)
                .ThenBy(finding => finding.Place.Span)
                .ThenBy(finding => finding.Place.Id, StringComparer.Ordinal)
                .ThenBy(finding => finding.Message, StringComparer.Ordinal),
        ];
    }

    private static CSharpCompilation Compile(Fixture fixture, RunOptions options)
    {
        var trees = fixture.Sources.Concat(fixture.Includes).Select(source => Parse(source.Path, source.Text)).ToArray();
        var library = s_empty.Value.AddSyntaxTrees(options.Reversed ? trees.Reverse() : trees);
        return trees.Any(IsProgram) ? library.WithOptions(library.Options.WithOutputKind(OutputKind.ConsoleApplication)) : library;
    }

    // Statements at the top of a file make a program of the fixture.
    private static bool IsProgram(SyntaxTree tree) => tree.GetCompilationUnitRoot().Members.Any(member => member is GlobalStatementSyntax);

    private static SyntaxTree Parse(string path, string text) => CSharpSyntaxTree.ParseText(text, s_parseOptions, path);

    private static Finding ToFinding(Diagnostic diagnostic)
    {
        var details = string.Join(", ", diagnostic.AdditionalLocations.Select(Describe).Prepend(diagnostic.Severity.ToString()));
        return new Finding(PlaceOf(diagnostic), diagnostic.GetMessage(CultureInfo.InvariantCulture), details);
    }

    private static Place PlaceOf(Diagnostic diagnostic) => new(diagnostic.Id, PathOf(diagnostic.Location), diagnostic.Location.SourceSpan);

    private static string Describe(Location location) => $"{PathOf(location)}{location.SourceSpan}";

    private static string PathOf(Location location) => location.GetLineSpan().Path ?? "";

    private sealed class FixtureDocument(FixtureText document) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(document.Text);

        public override string Path => document.Path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }
}
