using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using LockOrder.Analyzers.Gate;
using LockOrder.Analyzers.Table;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace LockOrder.Analyzers.Hosting;

/// <summary>What outlives an edit: the index of a tree that did not change, the model of a document that did not change.</summary>
internal static class Providers
{
    public static readonly SyntaxTreeValueProvider<TreeIndex> Index = new(static tree => TreeIndex.Of(tree.GetRoot()));

    // A document's facts carry its path, which the text alone does not know.
    public static readonly SourceTextValueProvider<ConcurrentDictionary<string, LockDocument>> Documents = new(static _ => new());

    public static LockDocument Document(ConcurrentDictionary<string, LockDocument>? known, SourceText text, string path) =>
        known?.GetOrAdd(path, p => LockTableParser.Parse(p, text.ToString())) ?? LockTableParser.Parse(path, text.ToString());
}
