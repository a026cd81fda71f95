// Nothing is so large that it cannot be read in one go; what must be, says why: "In one piece, since …".

using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace LockOrder.Analyzers.Tests.Meta;

public sealed class SizeTests
{
    private const int LinesOfType = 300;
    private const int LinesOfMethod = 60;

    [Fact]
    public void Types_FitOnThreeHundredLines() => Offenders.None(Oversized<BaseTypeDeclarationSyntax>(LinesOfType));

    [Fact]
    public void Methods_FitOnSixtyLines() => Offenders.None(Oversized<BaseMethodDeclarationSyntax>(LinesOfMethod));

    private static string[] Oversized<T>(int limit)
        where T : MemberDeclarationSyntax =>
    [
        .. SourceFile.All.SelectMany(file => file.Nodes<T>()
            .Select(node => (Node: node, Lines: Lines(node)))
            .Where(entry => entry.Lines > limit && !SaysWhy(entry.Node))
            .Select(entry => $"{file.Path}: {Name(entry.Node)} has {entry.Lines} lines")),
    ];

    private static int Lines(SyntaxNode node)
    {
        var span = node.SyntaxTree.GetLineSpan(node.Span);
        return span.EndLinePosition.Line - span.StartLinePosition.Line + 1;
    }

    private static bool SaysWhy(SyntaxNode node) => node.GetLeadingTrivia().ToFullString().Contains("In one piece, since ", StringComparison.Ordinal);

    private static string Name(MemberDeclarationSyntax node) => node switch
    {
        BaseTypeDeclarationSyntax type => type.Identifier.Text,
        MethodDeclarationSyntax method => method.Identifier.Text,
        _ => node.Kind().ToString(),
    };
}
