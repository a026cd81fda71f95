// LOCKORDER_UPDATE=1 rewrites what is generated in pages instead of comparing it; the diff is then read by a person.

using System;
using System.IO;
using Xunit;

namespace LockOrder.Analyzers.Tests.Meta;

internal static class Update
{
    private static readonly bool s_isOn = Environment.GetEnvironmentVariable("LOCKORDER_UPDATE") == "1";

    /// <summary>The file has this text; or gets it, when updating.</summary>
    public static void Compare(string path, string expected)
    {
        var actual = File.Exists(Repository.PathOf(path)) ? Repository.Read(path) : "";
        if (s_isOn && actual != expected)
        {
            File.WriteAllText(Repository.PathOf(path), expected);
            return;
        }

        Assert.Equal(expected, actual);
    }

    /// <summary>A text with the part between two markers, which stay, replaced.</summary>
    public static string Between(string text, string start, string end, string part)
    {
        var at = text.IndexOf(start, StringComparison.Ordinal);
        Assert.True(at >= 0, $"There is no '{start}'.");
        var from = at + start.Length;
        var to = text.IndexOf(end, from, StringComparison.Ordinal);
        Assert.True(to >= 0, $"There is no '{end}' after '{start}'.");
        return text[..from] + part + text[to..];
    }
}
