using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LockOrder.Analyzers.CodeFixes.Fixing;

/// <summary>
/// What stands between the tokens and is not blank. The compiler does not miss a comment, nor, in a tree that was not parsed
/// anew, the <c>#endif</c> that went away with a statement.
/// </summary>
internal static class Remarks
{
    public static bool AreKept(SyntaxNode before, SyntaxNode? after)
    {
        if (after is null || !Directives(before).SequenceEqual(Directives(after)) || !AreInPlace(after))
        {
            return false;
        }

        var kept = Comments(after).GroupBy(c => c).ToDictionary(g => g.Key, g => g.Count());
        return Comments(before).GroupBy(c => c).All(g => kept.TryGetValue(g.Key, out var count) && count >= g.Count());
    }

    private static IEnumerable<string> Directives(SyntaxNode root) =>
        root.ContainsDirectives ? root.DescendantTrivia().Where(t => t.IsDirective || t.IsKind(SyntaxKind.DisabledTextTrivia)).Select(t => t.ToFullString().Trim()) : [];

    /// <summary>No brace was put between an <c>#if</c> and its <c>#endif</c> that has its match elsewhere: other builds must parse too.</summary>
    private static bool AreInPlace(SyntaxNode root)
    {
        var depth = 0;
        var open = new Stack<(int Depth, int Lowest)>();
        foreach (var token in root.ContainsDirectives ? root.DescendantTokens() : [])
        {
            foreach (var directive in token.LeadingTrivia.Where(t => t.IsDirective))
            {
                if (directive.IsKind(SyntaxKind.IfDirectiveTrivia))
                {
                    open.Push((depth, depth));
                }
                else if (directive.Kind() is SyntaxKind.ElifDirectiveTrivia or SyntaxKind.ElseDirectiveTrivia or SyntaxKind.EndIfDirectiveTrivia && open.Count > 0)
                {
                    var (start, lowest) = directive.IsKind(SyntaxKind.EndIfDirectiveTrivia) ? open.Pop() : open.Peek();
                    if (start != depth || lowest < start)
                    {
                        return false;
                    }
                }
            }

            depth += token.IsKind(SyntaxKind.OpenBraceToken) ? 1 : token.IsKind(SyntaxKind.CloseBraceToken) ? -1 : 0;
            if (open.Count > 0 && depth < open.Peek().Lowest)
            {
                open.Push((open.Pop().Depth, depth));
            }
        }

        return true;
    }

    private static IEnumerable<string> Comments(SyntaxNode root) =>
        root.DescendantTrivia().Where(t => t.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia).Select(t => t.ToString());
}
