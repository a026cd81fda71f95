/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Profile` | `Profile._sync` | `Profile._name`, `Profile._tags`, `Profile._boss` |
*/
public class Profile : ICloneable
{
    private object _sync = new();
    private string _name = "";
    private List<string> _tags = [];
    private Profile? _boss;

    public virtual Profile Clone()
    {
        Profile copy;
        lock (_sync)
        {
            copy = (Profile)MemberwiseClone();
            copy._tags = new List<string>(_tags);
        }
        copy._sync = new object();
        copy._name += " (copy)";
        copy._boss = null;
        return copy;
    }

    object ICloneable.Clone() => Clone();

    public static Profile Read(BinaryReader reader)
    {
        var p = new Profile { _name = reader.ReadString() };
        var n = reader.ReadInt32();
        for (var i = 0; i < n; i++) p._tags.Add(reader.ReadString());
        if (reader.ReadBoolean()) p._boss = Read(reader);
        return p;
    }

    public void Write(BinaryWriter writer)
    {
        string name;
        string[] tags;
        Profile? boss;
        lock (_sync)
        {
            name = _name;
            tags = [.. _tags];
            boss = _boss;
        }
        writer.Write(name);
        writer.Write(tags.Length);
        foreach (var t in tags) writer.Write(t);
        writer.Write(boss is not null);
        boss?.Write(writer);
    }

    public static Profile Parse(string line) => line.Split(';') switch
    {
        [var name] => new Profile { _name = name },
        [var name, .. var tags] => new Profile { _name = name, _tags = [.. tags] },
        _ => new Profile(),
    };
}
