using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using LockOrder.Analyzers.Analysis;
using LockOrder.Analyzers.Binding;
using LockOrder.Analyzers.Gate;
using LockOrder.Analyzers.Locks;
using LockOrder.Analyzers.Lowering;
using LockOrder.Analyzers.Options;
using LockOrder.Analyzers.Reporting;
using LockOrder.Analyzers.Rules;
using LockOrder.Analyzers.Summaries;
using LockOrder.Analyzers.Table;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace LockOrder.Analyzers.Hosting;

/// <summary>The pipeline put together for one compilation: documents, binding, index, graphs, summaries, rules.</summary>
internal sealed class Workshop
{
    /// <summary>Trees of a project so small that finding out costs nothing worth saving.</summary>
    private const int FewTrees = 32;

    private readonly ImmutableDictionary<string, SyntaxTree> _treesByPath;
    private int _asked;
    private readonly OnDemand<Interest> _interest;

    private Workshop(AnalyzerOptions options, LockCatalog catalog, ProjectIndex index, TreeCatalog trees, SymbolTable symbols)
    {
        Options = options;
        Catalog = catalog;
        Index = index;
        Trees = trees;
        Symbols = symbols;
        var global = options.AnalyzerConfigOptionsProvider.GlobalOptions;
        Calls = new CallResolver(symbols, trees, AddedApis.Read(global));
        Graphs = new GraphSource(catalog, symbols, Calls, trees);
        Project = new ProjectFacts(symbols, trees);
        Store = new SummaryStore(Graphs, Project, new AnalysisOptions(OptionKeys.Flag(global, OptionKeys.StrictPublication)));
        Project.Store = Store;
        _treesByPath = index.Trees.GroupBy(t => t.Tree.FilePath).ToImmutableDictionary(g => g.Key, g => g.First().Tree);
        _interest = new OnDemand<Interest>(token => new Interest(this, token));
    }

    public AnalyzerOptions Options { get; }

    public LockCatalog Catalog { get; }

    public ProjectIndex Index { get; }

    public TreeCatalog Trees { get; }

    public SymbolTable Symbols { get; }

    public CallResolver Calls { get; }

    public GraphSource Graphs { get; }

    public ProjectFacts Project { get; }

    public SummaryStore Store { get; }

    public NestingLog Nestings { get; } = new();

    /// <summary>What the rules about documents look at.</summary>
    public DocumentFacts Facts => new(Catalog, Trees, path => DocumentFiles.IsOwn(path, Options), Index);

    public static Workshop Open(Compilation compilation, AnalyzerOptions options, Func<SyntaxTree, TreeIndex> indexOf, Func<SourceText, string, LockDocument> documentOf, CancellationToken cancellation)
    {
        var documents = DocumentFiles.Of(options)
            .Select(f => (f.Path, Text: f.GetText(cancellation)))
            .Where(f => f.Text is not null)
            .Select(f => documentOf(f.Text!, f.Path))
            .ToImmutableArray();
        var catalog = new LockCatalog(compilation, documents, cancellation);
        var index = new ProjectIndex(Indexes(compilation, indexOf, cancellation), catalog.GateNames.Union(AddedApis.Read(options.AnalyzerConfigOptionsProvider.GlobalOptions).Keys.Select(k => k.Substring(k.LastIndexOf('.') + 1))));
        var trees = new TreeCatalog(compilation, index);
        var symbols = new SymbolTable(catalog, trees);
        catalog.Symbols = symbols;
        catalog.Trees = trees;
        return new Workshop(options, catalog, index, trees, symbols);
    }

    /// <summary>Whether this is the first tree of a large project that somebody asks about: an editor asks for no other one.</summary>
    public bool IsFirst() => Index.Trees.Length > FewTrees && Interlocked.Increment(ref _asked) == 1;

    /// <summary>Every finding whose place is in a tree, sorted.</summary>
    /// <param name="isOpen">
    /// Which members of a project matter is a question about all of them. A build asks for every tree, and then it pays to find out; for the
    /// one tree that is open, whatever can have to do with a lock by its names is looked at without asking. The findings are the same, since
    /// a member that does not matter has none. Nestings are not kept: there would be more of them, and a build looks at the tree again.
    /// </param>
    public IEnumerable<Finding> AnalyseTree(SyntaxTree tree, bool isOpen, CancellationToken cancellation)
    {
        var nestings = isOpen ? new NestingLog() : Nestings;
        var findings = new SortedSet<Finding>();
        foreach (var (entryTree, index) in Index.Trees)
        {
            if (entryTree != tree)
            {
                continue;
            }

            findings.UnionWith(BadContract.Check(index.Attributes.SelectMany(a => ContractAudit.Problems(a, Catalog))));
            foreach (var entry in index.Members.Where(m => isOpen ? Index.IsRelevant(m) : IsLookedAt(m, cancellation)))
            {
                cancellation.ThrowIfCancellationRequested();
                foreach (var finding in Analyse(entry, nestings, cancellation))
                {
                    findings.Add(finding);
                }
            }
        }

        return findings;
    }

    /// <summary>The callable an index entry stands for; null for an initializer, which has no symbol of its own.</summary>
    public Callee? Callee(MemberEntry entry, CancellationToken cancellation)
    {
        var model = Trees.Model(entry.Node.SyntaxTree);
        var symbol = entry.Node is ArrowExpressionClauseSyntax arrow
            ? (model.GetDeclaredSymbol(arrow.Parent!, cancellation) as IPropertySymbol)?.GetMethod
            : entry.Node is CompilationUnitSyntax unit ? Trees.Compilation.GetEntryPoint(cancellation) is { } main && main.DeclaringSyntaxReferences.Any(r => r.GetSyntax() == unit) ? main : null
            : model.GetDeclaredSymbol(entry.Node, cancellation) as IMethodSymbol;
        return symbol is null ? null : Symbols.Callee(symbol);
    }

    /// <summary>Whether the rules look at a member: it has to do with locks itself, or with a member that leaves work to its callers.</summary>
    public bool IsLookedAt(MemberEntry entry, CancellationToken cancellation) => _interest.Get(cancellation).Contains(entry);

    /// <summary>A method by which the document describes a lock: what it is made of is its own business.</summary>
    public bool IsHandMade(Callee callee) => Catalog.HasMethods && Symbols.Method(callee) is { } method && Catalog.TryMethod(method, out _);

    private static ImmutableArray<(SyntaxTree Tree, TreeIndex Index)> Indexes(Compilation compilation, Func<SyntaxTree, TreeIndex> indexOf, CancellationToken cancellation)
    {
        var indexes = ImmutableArray.CreateBuilder<(SyntaxTree Tree, TreeIndex Index)>();
        foreach (var tree in compilation.SyntaxTrees)
        {
            cancellation.ThrowIfCancellationRequested();
            indexes.Add((tree, indexOf(tree)));
        }

        return indexes.ToImmutable();
    }

    private IEnumerable<Finding> Analyse(MemberEntry entry, NestingLog nestings, CancellationToken cancellation)
    {
        MethodGraph? graph;
        if (entry.Node is EqualsValueClauseSyntax initializer)
        {
            graph = Graphs.Initializer(initializer, cancellation);
        }
        else
        {
            graph = Callee(entry, cancellation) is { } callee ? Graphs.Find(callee, cancellation) : null;
        }

        return graph is null ? [] : new BodyReport(this, nestings, cancellation).Of(graph);
    }

    public Diagnostic Diagnostic(Finding finding) => Microsoft.CodeAnalysis.Diagnostic.Create(
        finding.Descriptor,
        Location(finding.Primary),
        finding.Severity ?? finding.Descriptor.DefaultSeverity,
        finding.Others.Where(o => !o.IsNone && !o.Equals(finding.Primary)).Distinct().Select(Location).ToArray(),
        finding.Properties,
        finding.Arguments.ToArray());

    private Location Location(SourceSpan span)
    {
        if (span.IsNone)
        {
            return Microsoft.CodeAnalysis.Location.None;
        }

        return _treesByPath.TryGetValue(span.Path, out var tree)
            ? Microsoft.CodeAnalysis.Location.Create(tree, new TextSpan(span.Start, span.Length))
            : Microsoft.CodeAnalysis.Location.Create(
                span.Path,
                new TextSpan(span.Start, span.Length),
                new LinePositionSpan(new LinePosition(span.Line, span.Column), new LinePosition(span.EndLine, span.EndColumn)));
    }
}
