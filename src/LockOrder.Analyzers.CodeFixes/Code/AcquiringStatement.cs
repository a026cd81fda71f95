using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LockOrder.Analyzers.CodeFixes.Code;

/// <summary>A statement that holds a lock for as long as its own body runs.</summary>
internal static class AcquiringStatement
{
    /// <summary>The <c>lock</c> or <c>using</c> statement whose head a node is in.</summary>
    public static StatementSyntax? Of(SyntaxNode node)
    {
        var statement = node.FirstAncestorOrSelf<StatementSyntax>();
        return statement is LockStatementSyntax or UsingStatementSyntax && !Body(statement).Span.Contains(node.Span) ? statement : null;
    }

    public static StatementSyntax Body(StatementSyntax statement) => statement is LockStatementSyntax locked ? locked.Statement : ((UsingStatementSyntax)statement).Statement;

    /// <summary>What says which lock.</summary>
    public static SyntaxNode Header(StatementSyntax statement) => statement switch
    {
        LockStatementSyntax locked => locked.Expression,
        UsingStatementSyntax { Declaration: { } declaration } => declaration,
        _ => ((UsingStatementSyntax)statement).Expression!,
    };

    /// <summary>The statement that is all of the body, or null.</summary>
    public static StatementSyntax? OnlyChild(StatementSyntax statement) => Body(statement) switch
    {
        BlockSyntax block => block.Statements.Count == 1 ? block.Statements[0] : null,
        var embedded => embedded,
    };
}
