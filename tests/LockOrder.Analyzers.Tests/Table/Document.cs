using System.Linq;
using LockOrder.Analyzers.Locks;
using LockOrder.Analyzers.Table;
using Xunit;

namespace LockOrder.Analyzers.Tests.Table;

/// <summary>Documents written in tests.</summary>
internal static class Document
{
    public const string Path = "/project/LockOrdering.md";

    public static LockDocument Parse(string text) => LockTableParser.Parse(Path, text.Replace("\r\n", "\n"));

    /// <summary>One order block.</summary>
    public static LockDocument Block(string lines, string options = "") => Parse($"```lock-order {options}\n{lines}\n```\n");

    public static void Reads(string text, string expected) => Assert.Equal(expected.Replace("\r\n", "\n"), ModelDump.Of(Parse(text)));

    /// <summary>The relation of some documents, in which every name is a class of its own, numbered as asked for.</summary>
    public static Order Relate(params string[] texts)
    {
        var documents = texts.Select((text, index) => LockTableParser.Parse($"/project/{index}.LockOrdering.md", text.Replace("\r\n", "\n"))).ToArray();
        return new Order(documents);
    }
}

/// <summary>A relation that is asked by name.</summary>
internal sealed class Order
{
    private readonly string[] _names;

    public Order(LockDocument[] documents)
    {
        _names = [.. documents.SelectMany(static document => document.NameUses).Select(static use => LockNames.Identity(use.Name)).Distinct(), "unlisted"];
        Relation = LockOrderRelation.Build([.. documents], name => System.Array.IndexOf(_names, LockNames.Identity(name)), _names.Length);
    }

    public LockOrderRelation Relation { get; }

    public int Node(string name) => System.Array.IndexOf(_names, LockNames.Identity(name));

    public OrderVerdict Compare(
        string held, string wanted, string? scope = null, LockMode heldMode = LockMode.Exclusive, LockMode wantedMode = LockMode.Exclusive) =>
        Relation.Compare(Node(held), heldMode, Node(wanted), wantedMode, scope);

    /// <summary>The verdict and its lines.</summary>
    public string Say(
        string held, string wanted, string? scope = null, LockMode heldMode = LockMode.Exclusive, LockMode wantedMode = LockMode.Exclusive)
    {
        var verdict = Compare(held, wanted, scope, heldMode, wantedMode);
        var path = verdict.Path.IsEmpty ? string.Empty : " " + ModelDump.Path(verdict.Path);
        return verdict.Kind + path + (verdict.Advisory ? " advisory" : string.Empty);
    }
}
