// The analyzer as an editor loads it, watched: what each compilation bound, and whether the index of a tree and the model of a
// document are the very objects of the time before. The analyzer itself keeps no count that outlives a compilation.

using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using LockOrder.Analyzers.Gate;
using LockOrder.Analyzers.Hosting;
using LockOrder.Analyzers.Reporting;
using LockOrder.Analyzers.Table;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LockOrder.Analyzers.Tests.Editor;

#pragma warning disable RS1001 // No analyzer to be loaded: it stands in for one in tests.
internal sealed class EditorWatch : DiagnosticAnalyzer
#pragma warning restore RS1001
{
    private readonly List<CompilationScope> _scopes = [];
    private readonly Dictionary<string, List<TreeIndex>> _indexes = [];
    private readonly List<LockDocument> _documents = [];

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.All;

    /// <summary>Bodies bound for the latest compilation, of how many members.</summary>
    public (int Bound, int Members) Latest => _scopes[^1].Counts;

    /// <summary>Bodies bound so far, for all compilations.</summary>
    public int Bound => _scopes.ToArray().Sum(s => s.Counts.Bound);

    /// <summary>Compilations analysed.</summary>
    public int Compilations => _scopes.Count;

    /// <summary>How many different models of the document have been made.</summary>
    public int DocumentsRead => _documents.Distinct<object>(ReferenceEqualityComparer.Instance).Count();

    /// <summary>How many times the tree of a file has been indexed.</summary>
    public int TimesIndexed(string file) => _indexes["/solution/" + file].Distinct<object>(ReferenceEqualityComparer.Instance).Count();

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            _scopes.Add(LockOrderAnalyzer.Open(start));
            foreach (var tree in start.Compilation.SyntaxTrees)
            {
                if (start.TryGetValue(tree, Providers.Index, out var index))
                {
                    (_indexes.TryGetValue(tree.FilePath, out var known) ? known : _indexes[tree.FilePath] = []).Add(index);
                }
            }

            foreach (var file in start.Options.AdditionalFiles)
            {
                if (start.TryGetValue(file.GetText()!, Providers.Documents, out var known))
                {
                    _documents.Add(Providers.Document(known, file.GetText()!, file.Path));
                }
            }
        });
    }
}
