/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Widget` | `Widget.Sync` | `Widget.Text`, `Widget.Size` |
*/
internal abstract class Widget
{
    protected internal abstract object Sync { get; }
    protected string Text = "";
    protected int Size;

    public void Render()
    {
        lock (Sync)
        {
            Measure();
            Draw();
        }
    }

    protected abstract void Measure();
    protected abstract void Draw();

    public override string ToString()
    {
        lock (Sync) return Text + Size;
    }
}

internal class Label : Widget
{
    private readonly object _own = new();
    protected internal override object Sync => _own;
    protected override void Measure() => Size = Text.Length;
    protected override void Draw() => Text += " ";
    public void Set(string text)
    {
        lock (Sync) Text = text;
    }
}

internal sealed class Shared(object tree) : Widget
{
    protected internal override object Sync => tree;
    protected override void Measure() => Size++;
    protected override void Draw() => Text = Size.ToString();
}

internal class Fancy : Label
{
    protected override void Draw()
    {
        base.Draw();
        Text += "*";
    }

    public void Bold()
    {
        lock (Sync)
        {
            Text = Text.ToUpperInvariant();
            Size++;
        }
    }
}
