/* LockOrdering.md
```lock-order
Settings.Gate -> Settings.this
```

| Lock | Declared as | Protects |
|---|---|---|
| Settings.Gate | Settings.Gate | Settings.Name, `Settings.Size (writes)` |
| Settings.this | Settings.this | |
*/
record Settings
{
    internal object Gate { get; } = new();

    public string Name { get; set; } = "";

    public int Size { get; set; }

    public void Bad()
    {
        {|LOCK2001:Name|} = "x";
        lock (this)
        {
            lock ({|LOCK1001:Gate|}) { Name = "y"; Size = 2; }
        }

        {|LOCK2001:Size|} = Size + 1;
    }
}
