/* LockOrdering.md
```lock-order
gate
  init
```

| Lock | Declared as |
|---|---|
| gate | `Config.Gate` |
| init | `Settings..cctor` |
*/
class Config
{
    internal static readonly object Gate = new();

    public int Read()
    {
        lock (Gate)
        {
            return Settings.Value;
        }
    }
}

class Settings
{
    internal static readonly int Value;

    static Settings() => Value = 1;
}
