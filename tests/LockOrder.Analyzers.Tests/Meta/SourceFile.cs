// The analyzer's own sources, parsed: what the tests of its invariants look at.

using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LockOrder.Analyzers.Tests.Meta;

/// <summary>One source file of the analyzer.</summary>
internal sealed record SourceFile(string Path, string Text, CompilationUnitSyntax Root)
{
    private const string Folder = "src/LockOrder.Analyzers/";

    public static readonly ImmutableArray<SourceFile> All =
    [
        .. Repository.FilesBelow(Folder, "*.cs").Select(path =>
        {
            var text = Repository.Read(path);
            return new SourceFile(path, text, (CompilationUnitSyntax)CSharpSyntaxTree.ParseText(text, path: path).GetRoot());
        }),
    ];

    /// <summary>The folder directly below the project: the layer.</summary>
    public string Layer => Path[Folder.Length..].Split('/')[0];

    /// <summary>The namespaces it says it uses.</summary>
    public IEnumerable<string> Usings => Root.DescendantNodes().OfType<UsingDirectiveSyntax>().Select(@using => @using.NamespaceOrType.ToString());

    public IEnumerable<T> Nodes<T>()
        where T : SyntaxNode => Root.DescendantNodes().OfType<T>();

    public override string ToString() => Path;

    /// <summary>The files of some layers.</summary>
    public static IEnumerable<SourceFile> Of(params string[] layers) => All.Where(file => layers.Contains(file.Layer, StringComparer.Ordinal));
}
