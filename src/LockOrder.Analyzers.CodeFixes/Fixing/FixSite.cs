using System;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using LockOrder.Analyzers.Reporting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace LockOrder.Analyzers.CodeFixes.Fixing;

/// <summary>A finding in its file, with what the rule said about it.</summary>
/// <param name="Before">All that the analyzer says about the file as it is.</param>
internal sealed record FixSite(Document Document, SyntaxNode Root, SemanticModel Model, Diagnostic Diagnostic, Findings Before, CancellationToken Cancellation)
{
    /// <summary>The acquire, call or access.</summary>
    public SyntaxNode Node => Root.FindNode(Diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);

    /// <summary>Where the lock that is held was acquired, if that is in this file.</summary>
    public SyntaxNode? HeldSince =>
        Diagnostic.AdditionalLocations.FirstOrDefault() is { SourceTree: not null } first && first.GetLineSpan().Path == Root.SyntaxTree.FilePath
            ? Root.FindNode(first.SourceSpan, getInnermostNodeForTie: true)
            : null;

    /// <summary>The lock that is acquired or missing, as the document spells it.</summary>
    public string Wanted => Property(DiagnosticKeys.Wanted) ?? "the lock";

    public string Held => Property(DiagnosticKeys.Held) ?? "the other lock";

    public bool IsWrite => Property(DiagnosticKeys.Access) != "read";

    public string NewLine => Root.DescendantTrivia().FirstOrDefault(t => t.IsKind(SyntaxKind.EndOfLineTrivia)).ToFullString() is { Length: > 0 } found ? found : "\n";

    public static async Task<FixSite?> OpenAsync(Document document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        var before = await Proof.OfAsync(document, cancellation).ConfigureAwait(false);
        return root is null || model is null || before is null || !root.FullSpan.Contains(diagnostic.Location.SourceSpan) ? null : new FixSite(document, root, model, diagnostic, before, cancellation);
    }

    public string? Property(string key) => Diagnostic.Properties.TryGetValue(key, out var value) && !string.IsNullOrEmpty(value) ? value : null;

    /// <summary>The wanted lock as the rule names it, in the words of the method at hand; null where it has no name there.</summary>
    public string? LockText()
    {
        if (Property(DiagnosticKeys.LockExpression) is not { } text || text[0] != '#')
        {
            return Property(DiagnosticKeys.LockExpression) is { } path ? Shortened(path) : null;
        }

        var end = text.IndexOf('.');
        var digits = end < 0 ? text.Substring(1) : text.Substring(1, end - 1);
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            && Model.GetEnclosingSymbol(Node.SpanStart, Cancellation) is IMethodSymbol method
            && index < method.Parameters.Length
                ? method.Parameters[index].Name + (end < 0 ? "" : text.Substring(end))
                : null;
    }

    /// <summary>Without <c>this.</c> where no local has the name.</summary>
    private string Shortened(string path)
    {
        const string This = "this.";
        if (!path.StartsWith(This, StringComparison.Ordinal))
        {
            return path;
        }

        var name = path.Substring(This.Length).Split('.')[0];
        return Model.LookupSymbols(Node.SpanStart, name: name).All(s => s is IFieldSymbol or IPropertySymbol) ? path.Substring(This.Length) : path;
    }

    /// <summary>Text as an expression that is shortened where the project's style wants it.</summary>
    public static ExpressionSyntax Expression(string text) => SyntaxFactory.ParseExpression(text).WithAdditionalAnnotations(Simplifier.Annotation);

    /// <summary>A type of <c>System.Threading</c> as the file can name it here.</summary>
    public string Threading(string type) =>
        Model.LookupNamespacesAndTypes(Node.SpanStart, name: type).All(t => t.ContainingNamespace?.ToDisplayString() == "System.Threading")
        && !Model.LookupNamespacesAndTypes(Node.SpanStart, name: type).IsEmpty ? type : "System.Threading." + type;

    /// <summary>What the expression would be at a place.</summary>
    public ITypeSymbol? TypeOf(ExpressionSyntax expression, int position) =>
        Model.GetSpeculativeTypeInfo(position, expression, SpeculativeBindingOption.BindAsExpression).Type is { TypeKind: not TypeKind.Error } type ? type : null;

    public int LineOf(SyntaxNode node) => node.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
}
