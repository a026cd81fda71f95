using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;

namespace LockOrder.Analyzers.CodeFixes.Code;

/// <summary>Consecutive statements of one list, which a fix wraps or moves.</summary>
/// <param name="List">The block or switch section; or the owner of a single embedded statement.</param>
internal sealed record StatementRange(SyntaxNode List, SyntaxList<StatementSyntax> All, int First, int Last)
{
    public IReadOnlyList<StatementSyntax> Statements => All.Skip(First).Take(Last - First + 1).ToList();

    public StatementSyntax? Next => Last + 1 < All.Count ? All[Last + 1] : null;

    /// <summary>The statement around a node, in its list; null within an expression body.</summary>
    public static StatementRange? Around(SyntaxNode node)
    {
        foreach (var ancestor in node.AncestorsAndSelf())
        {
            if (ancestor is ArrowExpressionClauseSyntax or LambdaExpressionSyntax)
            {
                return null;
            }

            if (ancestor is StatementSyntax statement and not BlockSyntax)
            {
                return OfStatement(statement);
            }
        }

        return null;
    }

    public static StatementRange OfStatement(StatementSyntax statement)
    {
        var all = statement.Parent switch
        {
            BlockSyntax block => block.Statements,
            SwitchSectionSyntax section => section.Statements,
            _ => SyntaxFactory.SingletonList(statement),
        };
        var at = statement.Parent is BlockSyntax or SwitchSectionSyntax ? all.IndexOf(statement) : 0;
        return new StatementRange(statement.Parent!, all, at, at);
    }

    /// <summary>The index of the statement of this list in which a node lies, or -1.</summary>
    public int IndexOf(SyntaxNode node) => List is BlockSyntax or SwitchSectionSyntax ? All.IndexOf(s => s.Span.Contains(node.Span)) : -1;

    /// <summary>Goes on to the last use of what is declared inside: a variable must not lose its users.</summary>
    public StatementRange WithUsers(SemanticModel model)
    {
        var range = this;
        while (range.Next is not null && model.AnalyzeDataFlow(range.All[range.First], range.All[range.Last]) is { Succeeded: true } flow)
        {
            var names = new HashSet<string>(flow.VariablesDeclared.Select(v => v.Name));
            var last = range.Last;
            for (var i = range.Last + 1; i < range.All.Count; i++)
            {
                if (range.All[i].DescendantNodes().OfType<IdentifierNameSyntax>().Any(n => names.Contains(n.Identifier.ValueText)))
                {
                    last = i;
                }
            }

            if (last == range.Last)
            {
                break;
            }

            range = range with { Last = last };
        }

        return range;
    }

    /// <summary>The file with other statements in place of these.</summary>
    public SyntaxNode Replace(SyntaxNode root, IEnumerable<StatementSyntax> replacement)
    {
        var statements = replacement.ToList();
        if (List is not (BlockSyntax or SwitchSectionSyntax))
        {
            var only = statements.Count == 1 ? statements[0] : SyntaxFactory.Block(statements).WithAdditionalAnnotations(Formatter.Annotation);
            return root.ReplaceNode(All[0], only);
        }

        var changed = SyntaxFactory.List(All.Take(First).Concat(statements).Concat(All.Skip(Last + 1)));
        SyntaxNode list = List is BlockSyntax block ? block.WithStatements(changed) : ((SwitchSectionSyntax)List).WithStatements(changed);
        return root.ReplaceNode(List, list);
    }

    /// <summary>A lone declaration with a value as two statements, so that the variable outlives the block around the second.</summary>
    public (StatementSyntax? Declaration, IReadOnlyList<StatementSyntax> Body) Split(SemanticModel model)
    {
        if (First != Last
            || Next is null
            || All[First] is not LocalDeclarationStatementSyntax { IsConst: false, UsingKeyword.RawKind: 0, Declaration: { Variables: { Count: 1 } variables, Type: not RefTypeSyntax } declaration }
            || variables[0] is not { Initializer.Value: { } value } variable
            || model.GetDeclaredSymbol(variable) is not ILocalSymbol { Type: { IsAnonymousType: false } type })
        {
            return (null, Statements);
        }

        var (gap, comments) = Trivia.SplitLeading(All[First].GetLeadingTrivia());
        var typeName = declaration.Type.IsVar
            ? SyntaxFactory.ParseTypeName(type.ToMinimalDisplayString(model, variable.SpanStart)).WithAdditionalAnnotations(Simplifier.Annotation)
            : declaration.Type.WithoutTrivia();
        var declared = SyntaxFactory.LocalDeclarationStatement(SyntaxFactory.VariableDeclaration(typeName, [SyntaxFactory.VariableDeclarator(variable.Identifier.WithoutTrivia())]))
            .WithLeadingTrivia(gap)
            .WithAdditionalAnnotations(Formatter.Annotation);
        var assigned = SyntaxFactory.ExpressionStatement(SyntaxFactory.AssignmentExpression(
                SyntaxKind.SimpleAssignmentExpression,
                SyntaxFactory.IdentifierName(variable.Identifier.WithoutTrivia()),
                value))
            .WithLeadingTrivia(comments)
            .WithTrailingTrivia(All[First].GetTrailingTrivia())
            .WithAdditionalAnnotations(Formatter.Annotation);
        return (declared, [assigned]);
    }
}
