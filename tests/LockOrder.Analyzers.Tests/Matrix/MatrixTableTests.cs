// The table of the matrix, generated; LOCKORDER_UPDATE=1 rewrites it.

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Xunit;

namespace LockOrder.Analyzers.Tests.Matrix;

public sealed class MatrixTableTests
{
    private const string Page = "tests/LockOrder.Analyzers.Tests/Matrix/README.md";

    [Fact]
    public void Readme_IsWhatTheMatrixIs()
    {
        var table = Render();
        if (Environment.GetEnvironmentVariable("LOCKORDER_UPDATE") == "1")
        {
            File.WriteAllText(Repository.PathOf(Page), table);
        }

        Assert.Equal(table, Repository.Read(Page));
    }

    [Fact]
    public void Names_AreDistinct()
    {
        Assert.Equal(Constructs.All.Count, Constructs.All.Select(construct => construct.Name).Distinct().Count());
        Assert.Equal(LockKinds.All.Count, LockKinds.All.Select(kind => kind.Name).Distinct().Count());
    }

    private static string Render()
    {
        var cells = MatrixCell.All.ToArray();
        var reasons = cells.SelectMany(cell => new[] { cell.NoOrder, cell.NoBalance }).OfType<string>().Distinct().ToList();
        var text = new StringBuilder($"""
            # Primitive × construct

            Each construct is a template, each cell two cases generated from it and judged like every fixture. *Order*: one lock is acquired under another,
            against the document (one finding, at its place) and with it (silence). *Balance*: a lock is not given back on one path (one finding) and on
            every path (silence). A number says why a case does not exist. `MatrixTableTests` writes this page and keeps it true.

            {cells.Length} cells: {cells.Count(cell => cell.Cases.Count() == 2)} with both cases, {cells.Count(cell => cell.Cases.Count() == 1)} with one, {cells.Count(cell => !cell.Cases.Any())} that do not exist in C#.


            """.ReplaceLineEndings("\n"));
        text.Append("| Construct | ").AppendJoin(" | ", LockKinds.All.Select(kind => kind.Name)).Append(" |\n|---|").Insert(text.Length, "---|", LockKinds.All.Count).Append('\n');
        foreach (var row in cells.GroupBy(cell => cell.Construct))
        {
            text.Append("| ").Append(row.Key.Name.Replace("|", "\\|", StringComparison.Ordinal)).Append(" | ").AppendJoin(" | ", row.Select(cell => Show(cell, reasons))).Append(" |\n");
        }

        text.Append("\n## What does not exist\n\n");
        for (var at = 0; at < reasons.Count; at++)
        {
            text.Append($"{at + 1}. {reasons[at]}\n");
        }

        return text.ToString();
    }

    private static string Show(MatrixCell cell, List<string> reasons) => (cell.NoOrder, cell.NoBalance) switch
    {
        (null, null) => "tested",
        (null, { } why) => $"order, {reasons.IndexOf(why) + 1}",
        ({ } why, null) => $"balance, {reasons.IndexOf(why) + 1}",
        ({ } first, { } second) => first == second ? $"{reasons.IndexOf(first) + 1}" : $"{reasons.IndexOf(first) + 1}, {reasons.IndexOf(second) + 1}",
    };
}
