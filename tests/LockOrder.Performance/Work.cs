// How much of a program the analyzer looks at: members that exist, bodies bound, methods summarised.

using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using LockOrder.Analyzers.Gate;
using LockOrder.Analyzers.Hosting;
using LockOrder.Analyzers.Table;
using LockOrder.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace LockOrder.Performance;

/// <summary>What one analysis of a whole program did.</summary>
/// <param name="Members">Members with code.</param>
/// <param name="Bound">Bodies that were bound and lowered to a graph.</param>
/// <param name="Summarised">Methods whose effect was asked for.</param>
/// <param name="Findings">What was reported.</param>
internal sealed record Work(int Members, int Bound, int Summarised, int Findings)
{
    public double Share => (double)Bound / Members;

    public static Work Of(GeneratedProject project)
    {
        var trees = project.Sources.Select(source => CSharpSyntaxTree.ParseText(source.Text, path: source.Name)).ToArray();
        var compilation = CSharpCompilation.Create("Generated", trees, ReferencePack.References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        var options = new AnalyzerOptions([new Document(project.Document)]);
        var workshop = Workshop.Open(compilation, options, tree => TreeIndex.Of(tree.GetRoot()), (text, path) => LockTableParser.Parse(path, text.ToString()), CancellationToken.None);
        var findings = trees.Sum(tree => workshop.AnalyseTree(tree, isOpen: false, CancellationToken.None).Count());
        return new Work(workshop.Index.Members.Length, workshop.Graphs.Count, workshop.Store.Count, findings);
    }

    private sealed class Document(string text) : AdditionalText
    {
        public override string Path => "LockOrdering.md";

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }
}
