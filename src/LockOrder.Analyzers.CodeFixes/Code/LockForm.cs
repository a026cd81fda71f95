using System.Collections.Generic;
using System.Linq;
using LockOrder.Analyzers.CodeFixes.Fixing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace LockOrder.Analyzers.CodeFixes.Code;

/// <summary>How code takes a lock of some type and gives it back.</summary>
/// <param name="IsBlock">The <c>lock</c> statement takes it.</param>
/// <param name="Acquire">The call, with <c>{0}</c> for the lock.</param>
/// <param name="Release">The call, with <c>{0}</c> for the lock.</param>
internal sealed record LockForm(bool IsBlock, string Acquire, string Release)
{
    /// <summary>Method pairs of hand-made locks.</summary>
    private static readonly (string Acquire, string Release)[] s_handMade = [("Enter", "Exit"), ("Lock", "Unlock"), ("Acquire", "Release"), ("Down", "Up")];

    /// <summary>Null for locks that need more than a pair of calls.</summary>
    public static LockForm? Of(FixSite site, ITypeSymbol type, bool isWrite, bool isAsync) => type.ToDisplayString() switch
    {
        "System.Threading.Lock" => new LockForm(true, "{0}.Enter()", "{0}.Exit()"),
        "System.Threading.ReaderWriterLockSlim" when isWrite => new LockForm(false, "{0}.EnterWriteLock()", "{0}.ExitWriteLock()"),
        "System.Threading.ReaderWriterLockSlim" => new LockForm(false, "{0}.EnterReadLock()", "{0}.ExitReadLock()"),
        "System.Threading.SemaphoreSlim" when isAsync => new LockForm(false, "await {0}.WaitAsync()", "{0}.Release()"),
        "System.Threading.SemaphoreSlim" => new LockForm(false, "{0}.Wait()", "{0}.Release()"),
        "System.Threading.Mutex" => new LockForm(false, "{0}.WaitOne()", "{0}.ReleaseMutex()"),
        _ when type.IsValueType || type.TypeKind is TypeKind.TypeParameter or TypeKind.Delegate => null,
        _ => HandMade(type) ?? new LockForm(true, site.Threading("Monitor") + ".Enter({0})", site.Threading("Monitor") + ".Exit({0})"),
    };

    public ExpressionStatementSyntax AcquireOf(ExpressionSyntax lockExpression) => Call(Acquire, lockExpression);

    public ExpressionStatementSyntax ReleaseOf(ExpressionSyntax lockExpression) => Call(Release, lockExpression);

    /// <summary>The statements under the lock, however they end.</summary>
    public IEnumerable<StatementSyntax> Around(ExpressionSyntax lockExpression, IReadOnlyList<StatementSyntax> body)
    {
        var (gap, first) = Trivia.SplitLeading(body[0].GetLeadingTrivia());
        var block = SyntaxFactory.Block(body.Skip(1).Prepend(body[0].WithLeadingTrivia(first)));
        if (IsBlock)
        {
            yield return SyntaxFactory.LockStatement(lockExpression, block).WithLeadingTrivia(gap).WithAdditionalAnnotations(Formatter.Annotation);
            yield break;
        }

        yield return AcquireOf(lockExpression).WithLeadingTrivia(gap);
        yield return SyntaxFactory.TryStatement(block, [], SyntaxFactory.FinallyClause(SyntaxFactory.Block(ReleaseOf(lockExpression)))).WithAdditionalAnnotations(Formatter.Annotation);
    }

    private static LockForm? HandMade(ITypeSymbol type)
    {
        foreach (var (acquire, release) in s_handMade)
        {
            if (HasMethod(type, acquire) && HasMethod(type, release))
            {
                return new LockForm(false, "{0}." + acquire + "()", "{0}." + release + "()");
            }
        }

        return null;
    }

    private static bool HasMethod(ITypeSymbol type, string name) =>
        type.GetMembers(name).OfType<IMethodSymbol>().Any(m => m is { IsStatic: false, ReturnsVoid: true, Parameters.IsEmpty: true });

    private static ExpressionStatementSyntax Call(string pattern, ExpressionSyntax lockExpression) =>
        SyntaxFactory.ExpressionStatement(SyntaxFactory.ParseExpression(string.Format(System.Globalization.CultureInfo.InvariantCulture, pattern, lockExpression.WithoutTrivia())))
            .WithAdditionalAnnotations(Formatter.Annotation);
}
