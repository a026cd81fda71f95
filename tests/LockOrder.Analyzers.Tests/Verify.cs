// The testing library's full check with our analyzer. The only file that names the library: everything the library
// needs to know about us (references without a download, the document as an additional file) is said here once.

using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using LockOrder.Analyzers.Hosting;
using LockOrder.Analyzers.Reporting;
using LockOrder.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace LockOrder.Analyzers.Tests;

/// <summary>Full checks: markup, messages, additional locations, suppression by pragma.</summary>
internal static class Verify
{
    private static readonly string[] s_askedFor = ["LOCK0006", "LOCK9001"];

    /// <summary>An expected report of a rule, for use with numbered marks.</summary>
    public static DiagnosticResult Diagnostic(DiagnosticDescriptor descriptor) => new(descriptor);

    /// <summary>Runs the analyzer over one source, with a lock-order document when one is given.</summary>
    public static Task Analyzer(string source, string? document = null, params DiagnosticResult[] expected)
    {
        var test = new CSharpCodeFixTest<LockOrderAnalyzer, EmptyCodeFixProvider, DefaultVerifier>
        {
            TestCode = source,
            ReferenceAssemblies = ReferencePack.WithoutPackages,
        };
        test.TestState.AdditionalReferences.AddRange(ReferencePack.References);
        if (document is not null)
        {
            test.TestState.AdditionalFiles.Add(("LockOrdering.md", document));
        }

        // As in fixtures: rules that speak about nearly every document count only where a test asks for them.
        foreach (var id in s_askedFor)
        {
            if (!source.Contains(id, StringComparison.Ordinal) && document?.Contains(id, StringComparison.Ordinal) is not true
                && !expected.Any(result => result.Id == id))
            {
                test.DisabledDiagnostics.Add(id);
            }
        }

        test.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync(CancellationToken.None);
    }

    /// <summary>
    /// Applies a fix one by one and to all at once, and compares. The fixed source carries marks for what stays; the same source means
    /// that nothing is offered.
    /// </summary>
    public static Task Fix<TFix>(string source, string fixedSource, string? document = null, string? fixedDocument = null, string? key = null, int? iterations = null, int? fixAllIterations = null)
        where TFix : CodeFixProvider, new()
    {
        var test = new CSharpCodeFixTest<LockOrderAnalyzer, TFix, DefaultVerifier>
        {
            TestCode = source,
            FixedCode = fixedSource,
            ReferenceAssemblies = ReferencePack.WithoutPackages,
            CodeActionEquivalenceKey = key,
        };

        // A mistake and its correction differ in which lines of the document are used; that is not the subject here.
        test.DisabledDiagnostics.Add(Descriptors.UnusedOrder.Id);
        test.TestState.AdditionalReferences.AddRange(ReferencePack.References);
        if (document is not null)
        {
            test.TestState.AdditionalFiles.Add(("LockOrdering.md", document));
            test.FixedState.AdditionalFiles.Add(("LockOrdering.md", fixedDocument ?? document));
        }

        if (fixAllIterations is { } rounds)
        {
            test.NumberOfFixAllIterations = rounds;
        }

        if (iterations is { } count)
        {
            test.NumberOfIncrementalIterations = count;
        }

        return test.RunAsync(CancellationToken.None);
    }

    /// <summary>Nothing is offered.</summary>
    public static Task NoFix<TFix>(string source, string? document = null)
        where TFix : CodeFixProvider, new() => Fix<TFix>(source, source, document);
}
