using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LockOrder.Analyzers.CodeFixes.Code;

/// <summary>Blank lines stay where they are when code moves; comments move with the statement they stand before.</summary>
internal static class Trivia
{
    /// <summary>The blank lines in front, and the rest.</summary>
    public static (SyntaxTriviaList Gap, SyntaxTriviaList Own) SplitLeading(SyntaxTriviaList leading)
    {
        var count = 0;
        for (var i = 0; i < leading.Count && (leading[i].IsKind(SyntaxKind.EndOfLineTrivia) || leading[i].IsKind(SyntaxKind.WhitespaceTrivia)); i++)
        {
            if (leading[i].IsKind(SyntaxKind.EndOfLineTrivia))
            {
                count = i + 1;
            }
        }

        return (SyntaxFactory.TriviaList(leading.Take(count)), SyntaxFactory.TriviaList(leading.Skip(count)));
    }

    /// <summary>Comments and line ends, to be indented where they will stand.</summary>
    public static SyntaxTriviaList Unindented(SyntaxTriviaList trivia) => SyntaxFactory.TriviaList(trivia.Where(t => !t.IsKind(SyntaxKind.WhitespaceTrivia)));

    public static bool StartsWithBlankLine(SyntaxNode node) => SplitLeading(node.GetLeadingTrivia()).Gap.Count > 0;

    public static bool HasComment(SyntaxNode? node) => node is not null && HasComment(SyntaxFactory.TriviaList(node.DescendantTrivia()));

    public static bool HasComment(SyntaxTriviaList trivia) => trivia.Any(t => !t.IsKind(SyntaxKind.EndOfLineTrivia) && !t.IsKind(SyntaxKind.WhitespaceTrivia));

    /// <summary>The last statement of a block that goes away, with what stood before the brace and behind it.</summary>
    public static StatementSyntax Ending(StatementSyntax last, StatementSyntax owner)
    {
        var brace = owner.GetLastToken();
        var behind = HasComment(owner.GetTrailingTrivia()) && HasComment(last.GetTrailingTrivia())
            ? last.GetTrailingTrivia().AddRange(brace.LeadingTrivia).AddRange(owner.GetTrailingTrivia())
            : HasComment(last.GetTrailingTrivia()) || HasComment(brace.LeadingTrivia) ? last.GetTrailingTrivia().AddRange(brace.LeadingTrivia) : owner.GetTrailingTrivia();
        return last.WithTrailingTrivia(behind);
    }

    public static T AfterBlankLine<T>(T node, string newLine)
        where T : SyntaxNode =>
        StartsWithBlankLine(node) ? node : node.WithLeadingTrivia(node.GetLeadingTrivia().Insert(0, SyntaxFactory.EndOfLine(newLine)));
}
