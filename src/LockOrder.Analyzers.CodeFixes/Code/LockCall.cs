using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LockOrder.Analyzers.CodeFixes.Code;

/// <summary>A statement that acquires or releases a lock by a call.</summary>
/// <param name="Lock">The lock, as the call names it.</param>
/// <param name="Method">The framework's name of the operation.</param>
internal sealed record LockCall(ExpressionStatementSyntax Statement, ExpressionSyntax Lock, string Method)
{
    private static readonly Dictionary<string, string> s_releases = new()
    {
        ["Enter"] = "Exit",
        ["EnterReadLock"] = "ExitReadLock",
        ["EnterWriteLock"] = "ExitWriteLock",
        ["EnterUpgradeableReadLock"] = "ExitUpgradeableReadLock",
        ["AcquireReaderLock"] = "ReleaseReaderLock",
        ["AcquireWriterLock"] = "ReleaseWriterLock",
        ["Wait"] = "Release",
        ["WaitAsync"] = "Release",
        ["WaitOne"] = "ReleaseMutex",
        ["Lock"] = "Unlock",
        ["Acquire"] = "Release",
        ["Down"] = "Up",
    };

    public bool IsMonitor { get; private init; }

    public bool IsAwaited => Statement.Expression is AwaitExpressionSyntax;

    public string? ReleaseMethod => s_releases.TryGetValue(Method, out var release) ? release : null;

    public static LockCall? Of(SyntaxNode? node)
    {
        if (node?.FirstAncestorOrSelf<StatementSyntax>() is not ExpressionStatementSyntax statement)
        {
            return null;
        }

        var expression = statement.Expression is AwaitExpressionSyntax awaited ? awaited.Expression : statement.Expression;
        if (expression is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: "ConfigureAwait", Expression: InvocationExpressionSyntax inner } })
        {
            expression = inner;
        }

        if (expression is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call)
        {
            return null;
        }

        var isMonitor = access.Expression.ToString() is "Monitor" or "System.Threading.Monitor" or "global::System.Threading.Monitor";
        return isMonitor && call.ArgumentList.Arguments.Count != 1
            ? null
            : new LockCall(statement, isMonitor ? call.ArgumentList.Arguments[0].Expression : access.Expression, access.Name.Identifier.Text) { IsMonitor = isMonitor };
    }

    public bool IsSameAs(LockCall other) => Method == other.Method && IsMonitor == other.IsMonitor && SyntaxFactory.AreEquivalent(Lock, other.Lock);

    public bool IsReleaseOf(LockCall acquire) => Method == acquire.ReleaseMethod && IsMonitor == acquire.IsMonitor && SyntaxFactory.AreEquivalent(Lock, acquire.Lock);

    /// <summary>Every statement below a node that releases what this one acquires.</summary>
    public List<LockCall> ReleasesIn(SyntaxNode scope) =>
        scope.DescendantNodes(n => n is not (LambdaExpressionSyntax or LocalFunctionStatementSyntax)).OfType<ExpressionStatementSyntax>()
            .Select(s => Of(s))
            .Where(c => c is not null && c.IsReleaseOf(this))
            .Select(c => c!)
            .ToList();

    /// <summary>The call that gives the lock back.</summary>
    public ExpressionStatementSyntax Release() =>
        SyntaxFactory.ExpressionStatement(SyntaxFactory.ParseExpression(IsMonitor
            ? ((InvocationExpressionSyntax)Statement.Expression).Expression.ToString().Replace("Enter", "Exit") + "(" + Lock + ")"
            : Lock.WithoutTrivia() + "." + ReleaseMethod + "()"));
}
