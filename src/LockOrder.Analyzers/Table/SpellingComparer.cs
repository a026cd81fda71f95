using System.Collections.Generic;

namespace LockOrder.Analyzers.Table;

/// <summary>Takes spellings for equal that name the same lock (<see cref="LockNames.Identity"/>), without making a text of it.</summary>
/// <remarks>Reuses its memory: an instance is for one thread.</remarks>
internal sealed class SpellingComparer : IEqualityComparer<string>
{
    private char[] _left = new char[64];
    private char[] _right = new char[64];

    public bool Equals(string left, string right)
    {
        if (string.Equals(left, right, System.StringComparison.Ordinal))
        {
            return true;
        }

        if (LockNames.IsGroup(left) || LockNames.IsGroup(right))
        {
            return false;
        }

        var length = Key(left, ref _left);
        if (length != Key(right, ref _right))
        {
            return false;
        }

        for (var i = 0; i < length; i++)
        {
            if (_left[i] != _right[i])
            {
                return false;
            }
        }

        return true;
    }

    public int GetHashCode(string name)
    {
        var hash = LockNames.IsGroup(name) ? 1 : 0;
        var length = Key(name, ref _left);
        for (var i = 0; i < length; i++)
        {
            hash = (hash * 31) + _left[i];
        }

        return hash;
    }

    private static int Key(string name, ref char[] key)
    {
        if (key.Length < name.Length)
        {
            key = new char[name.Length];
        }

        return LockNames.WriteKey(name, key);
    }
}
