using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

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

    public static bool StartsWithBlankLine(SyntaxNode node) => SplitLeading(node.GetLeadingTrivia()).Gap.Count > 0;

    public static bool HasComment(SyntaxTriviaList trivia) => trivia.Any(t => !t.IsKind(SyntaxKind.EndOfLineTrivia) && !t.IsKind(SyntaxKind.WhitespaceTrivia));

    public static T AfterBlankLine<T>(T node, string newLine)
        where T : SyntaxNode =>
        StartsWithBlankLine(node) ? node : node.WithLeadingTrivia(node.GetLeadingTrivia().Insert(0, SyntaxFactory.EndOfLine(newLine)));
}
